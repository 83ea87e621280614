// The network the bot runs in: store, vault and files let in this subnet and nobody else's.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'vnet-holdfast-${suffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.73.0.0/24'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.73.0.0/26'
          delegations: [
            { name: 'container-apps', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
          serviceEndpoints: [
            { service: 'Microsoft.AzureCosmosDB' }
            { service: 'Microsoft.KeyVault' }
            { service: 'Microsoft.Storage' }
          ]
        }
      }
    ]
  }
}

output subnetId string = network.properties.subnets[0].id
