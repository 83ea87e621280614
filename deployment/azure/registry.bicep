// Where the bot's image is kept.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string
@description('The identity that may fetch the image.')
param puller string

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: 'crholdfast${suffix}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

// AcrPull.
resource pulling 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, puller, 'pull')
  properties: {
    principalId: puller
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  }
}

output server string = registry.properties.loginServer
