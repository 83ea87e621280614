// The council's own people, policies and calendar, which Holdfast reads every minute; and the anchors, which it adds to.
// Why a share and not the image: src/docs/decisions/0048
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string
@description('The one subnet that is let in.')
param subnetId string
@description('Where its log goes.')
param workspaceId string
@description('Who may upload files; none when empty.')
param deployer string
@description('What that is.')
param deployerType string
@description('Addresses outside Azure from which it may be reached.')
param offices array

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'stholdfast${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Hot'
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    // Container Apps mounts a share by the account's key and in no other way. The key stays inside Azure Resource Manager.
    allowSharedKeyAccess: true
    defaultToOAuthAuthentication: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: [{ id: subnetId, action: 'Allow' }]
      ipRules: [for office in offices: { value: office, action: 'Allow' }]
    }
  }
}

resource service 'Microsoft.Storage/storageAccounts/fileServices@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: { enabled: true, days: 30 }
    protocolSettings: { smb: { versions: 'SMB3.1.1', channelEncryption: 'AES-256-GCM' } }
  }
}

resource council 'Microsoft.Storage/storageAccounts/fileServices/shares@2025-06-01' = {
  parent: service
  name: 'council'
  properties: { shareQuota: 5, enabledProtocols: 'SMB' }
}

resource anchors 'Microsoft.Storage/storageAccounts/fileServices/shares@2025-06-01' = {
  parent: service
  name: 'anchors'
  properties: { shareQuota: 5, enabledProtocols: 'SMB' }
}

// Storage File Data Privileged Contributor.
resource uploading 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployer)) {
  scope: account
  name: guid(account.id, deployer, 'file-contributor')
  properties: {
    principalId: deployer
    principalType: deployerType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69566ab7-960f-475b-8e7c-b3118f30c6bd')
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: service
  name: 'holdfast'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

output account string = account.name
output share string = council.name
