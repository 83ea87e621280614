// Where logs, traces and figures go. They name concerns by reference and people by role; nobody's words are in them.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('Makes names unique.')
param suffix string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-holdfast-${suffix}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

// Local authentication stays on here: the collector beside the bot sends figures with the connection string, which reads nothing.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-holdfast-${suffix}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
    DisableIpMasking: false
  }
}

output workspaceId string = workspace.id
