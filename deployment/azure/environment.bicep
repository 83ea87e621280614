// What the bot runs in, with the shares it may mount.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string
@description('The subnet the bot runs in.')
param subnetId string
@description('Where logs go.')
param workspaceId string
@description('The storage account of the shares.')
param filesAccount string
@description('Whether replicas stand in several data centres of the region.')
param zoneRedundant bool

resource files 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: filesAccount
}

resource apps 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-holdfast-${suffix}'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    zoneRedundant: zoneRedundant
    peerTrafficConfiguration: { encryption: { enabled: true } }
  }
}

resource council 'Microsoft.App/managedEnvironments/storages@2025-01-01' = {
  parent: apps
  name: 'council'
  properties: {
    azureFile: {
      accountName: filesAccount
      accountKey: files.listKeys().keys[0].value
      shareName: 'council'
      accessMode: 'ReadOnly'
    }
  }
}

resource anchors 'Microsoft.App/managedEnvironments/storages@2025-01-01' = {
  parent: apps
  name: 'anchors'
  properties: {
    azureFile: {
      accountName: filesAccount
      accountKey: files.listKeys().keys[0].value
      shareName: 'anchors'
      accessMode: 'ReadWrite'
    }
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: apps
  name: 'holdfast'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

output domain string = apps.properties.defaultDomain
