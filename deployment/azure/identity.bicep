// Who Holdfast is, to Teams, to the store and to the vault: an identity without a password.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('What it is called.')
param name string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
