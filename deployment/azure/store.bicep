// The store, as src/docs/cosmos.md asks for it. Holdfast looks at all of this when it starts, and refuses what does not fit.
@description('Where: one region, since strong consistency has one to write to.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string
@description('The one subnet that is let in.')
param subnetId string
@description('Where its log goes.')
param workspaceId string
@description('The identity that may read and write documents, and create or delete nothing else.')
param readerAndWriter string
@description('Whether it stands in several data centres of the region.')
param zoneRedundant bool

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: 'cosmos-holdfast-${suffix}'
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: zoneRedundant }]
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    enableMultipleWriteLocations: false
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    isVirtualNetworkFilterEnabled: true
    virtualNetworkRules: [{ id: subnetId, ignoreMissingVNetServiceEndpoint: false }]
    networkAclBypass: 'None'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15' = {
  parent: account
  name: 'holdfast'
  properties: { resource: { id: 'holdfast' } }
}

// Partition key and unique key are for the container's life. The index is the file that Holdfast itself reads. No time to live:
// Holdfast decides what is erased.
resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-04-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: { kind: 'Hash', version: 2, paths: ['/authority'] }
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/operation'] }] }
      indexingPolicy: loadJsonContent('../../src/main/resources/holdfast/storage/cosmos/indexing.json')
    }
    options: { autoscaleSettings: { maxThroughput: 1000 } }
  }
}

// Cosmos DB Built-in Data Contributor.
resource role 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15' = {
  parent: account
  name: guid(account.id, readerAndWriter, 'data-contributor')
  properties: {
    principalId: readerAndWriter
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    scope: account.id
  }
}

resource kept 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'keep'
  properties: { level: 'CanNotDelete', notes: 'It holds what was recorded. Remove this lock only when that is meant.' }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'holdfast'
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'DataPlaneRequests', enabled: true }
    ]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

output id string = account.id
