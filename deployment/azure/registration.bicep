// The bot as Teams knows it: one tenant's, Teams' channel, and no other way in. It stands in no region; what Microsoft's
// Bot Service keeps is not kept in the United Kingdom (see the page on data protection).
@description('Marks on every resource.')
param tags object
@description('What it is called in Azure.')
param name string
@description('What it is called in Teams.')
param displayName string
@description('Where Teams sends what people write.')
param endpoint string
@description('The council\'s tenant.')
param tenantId string
@description('The application (client) id.')
param appId string
@description('The managed identity whose id that is; empty for a registration with a secret.')
param identityId string = ''
@description('Where its log goes; nowhere when empty.')
param workspaceId string = ''

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    description: 'Keeps a looked-after child\'s plan from drifting.'
    endpoint: endpoint
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: empty(identityId) ? 'SingleTenant' : 'UserAssignedMSI'
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    disableLocalAuth: true
    isStreamingSupported: false
    publicNetworkAccess: 'Enabled'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false, acceptedTerms: true }
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(workspaceId)) {
  scope: bot
  name: 'holdfast'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'BotRequest', enabled: true }]
  }
}

output appId string = bot.properties.msaAppId
