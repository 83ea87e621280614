// Where a bot's secret is kept, for a council whose registration has one. With a managed identity it stays empty.
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
@description('The identity that may read secrets: the bot.')
param reader string
@description('Who may set secrets; none when empty.')
param deployer string
@description('What that is.')
param deployerType string
@description('Addresses outside Azure from which it may be reached.')
param offices array

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-holdfast-${suffix}'
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: [{ id: subnetId }]
      ipRules: [for office in offices: { value: office }]
    }
  }
}

// Key Vault Secrets User.
resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, reader, 'secrets-user')
  properties: {
    principalId: reader
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

// Key Vault Secrets Officer.
resource setting 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployer)) {
  scope: vault
  name: guid(vault.id, deployer, 'secrets-officer')
  properties: {
    principalId: deployer
    principalType: deployerType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7')
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'holdfast'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

output name string = vault.name
