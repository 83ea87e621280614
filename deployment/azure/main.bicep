// Everything Holdfast stands on in Azure, but for the app itself (bot.bicep), which needs its image and the council's files first.
// What each setting means, and in what order: src/docs/deployment.md
targetScope = 'subscription'

@minLength(1)
@maxLength(20)
@description('A short name of this deployment, such as york-live. It names the resource group.')
param environmentName string

@description('Where everything is kept and runs. UK South keeps what Holdfast keeps in the United Kingdom.')
@allowed(['uksouth'])
param location string = 'uksouth'

@description('The council, as its people files call it in their column "council".')
@minLength(1)
param council string

@description('What the bot is called in Teams.')
@maxLength(42)
param botName string = 'Holdfast'

@description('managed-identity: no secret at all, when the council\'s Teams tenant is the tenant of this subscription. secret: a registration of your own in another tenant, its secret kept in the key vault.')
@allowed(['managed-identity', 'secret'])
param botCredential string = 'managed-identity'

@description('The application (client) id of your own registration. Only with the credential "secret".')
param botAppId string = ''

@description('The council\'s tenant. Left empty: the tenant of this subscription.')
param councilTenant string = ''

@description('Who is written to when an alert fires. Left empty, nobody is; the portal still shows it.')
param alertEmail string = ''

@description('Addresses or ranges of the council\'s offices, with commas between, from which files may be uploaded and secrets set. Nobody else outside Azure reaches them.')
param officeAddresses string = ''

@description('yes: replicas and data stand in several data centres of the region. The region must have them.')
@allowed(['yes', 'no'])
param zoneRedundant string = 'yes'

@description('Whoever deploys: may upload the council\'s files and set secrets. azd fills it in.')
param principalId string = ''

@description('What whoever deploys is. azd fills it in.')
@allowed(['User', 'ServicePrincipal', 'Group'])
param principalType string = 'User'

var tags = { 'azd-env-name': environmentName, application: 'holdfast', council: council }
var suffix = take(uniqueString(subscription().id, environmentName, location), 8)
var tenantId = empty(councilTenant) ? tenant().tenantId : councilTenant
var offices = empty(officeAddresses) ? [] : split(replace(officeAddresses, ' ', ''), ',')
var zones = zoneRedundant == 'yes'
var appName = 'holdfast'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-holdfast-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  name: 'identity'
  scope: group
  params: { location: location, tags: tags, name: 'id-holdfast-${suffix}' }
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: { location: location, tags: tags, suffix: suffix }
}

module network 'network.bicep' = {
  name: 'network'
  scope: group
  params: { location: location, tags: tags, suffix: suffix }
}

module store 'store.bicep' = {
  name: 'store'
  scope: group
  params: {
    location: location
    tags: tags
    suffix: suffix
    subnetId: network.outputs.subnetId
    workspaceId: monitoring.outputs.workspaceId
    readerAndWriter: identity.outputs.principalId
    zoneRedundant: zones
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    location: location
    tags: tags
    suffix: suffix
    subnetId: network.outputs.subnetId
    workspaceId: monitoring.outputs.workspaceId
    reader: identity.outputs.principalId
    deployer: principalId
    deployerType: principalType
    offices: offices
  }
}

module files 'files.bicep' = {
  name: 'files'
  scope: group
  params: {
    location: location
    tags: tags
    suffix: suffix
    subnetId: network.outputs.subnetId
    workspaceId: monitoring.outputs.workspaceId
    deployer: principalId
    deployerType: principalType
    offices: offices
  }
}

module registry 'registry.bicep' = {
  name: 'registry'
  scope: group
  params: { location: location, tags: tags, suffix: suffix, puller: identity.outputs.principalId }
}

module apps 'environment.bicep' = {
  name: 'environment'
  scope: group
  params: {
    location: location
    tags: tags
    suffix: suffix
    subnetId: network.outputs.subnetId
    workspaceId: monitoring.outputs.workspaceId
    filesAccount: files.outputs.account
    zoneRedundant: zones
  }
}

module registration 'registration.bicep' = {
  name: 'registration'
  scope: group
  params: {
    tags: tags
    name: 'bot-holdfast-${suffix}'
    displayName: botName
    endpoint: 'https://${appName}.${apps.outputs.domain}/api/messages'
    tenantId: tenantId
    appId: botCredential == 'secret' ? botAppId : identity.outputs.clientId
    identityId: botCredential == 'secret' ? '' : identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts '../alerts/azure.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    storeId: store.outputs.id
    email: alertEmail
  }
}

// azd keeps these and gives them to bot.bicep and to the scripts. None is a secret.
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_TENANT_ID string = tenant().tenantId
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = registry.outputs.server
output HOLDFAST_SUFFIX string = suffix
output HOLDFAST_TENANT string = tenantId
output HOLDFAST_BOT_ID string = botCredential == 'secret' ? botAppId : identity.outputs.clientId
output HOLDFAST_ENDPOINT string = 'https://${appName}.${apps.outputs.domain}/api/messages'
output HOLDFAST_VAULT string = vault.outputs.name
output HOLDFAST_STORAGE string = files.outputs.account
output HOLDFAST_SHARE string = files.outputs.share
