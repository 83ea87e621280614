// What wakes somebody, in Azure. Each alert has its entry in src/docs/runbook.md; the same alerts for a machine of your own
// are in prometheus.yml beside this file.
@description('Where.')
param location string
@description('Marks on every resource.')
param tags object
@description('The workspace that holds the figures.')
param workspaceId string
@description('The Azure Cosmos DB account.')
param storeId string
@description('Who is written to; nobody when empty.')
param email string

var runbook = 'See the entry of this name in src/docs/runbook.md.'

// Two replicas count the same concerns, so the larger figure counts, never their sum.
var figures = [
  {
    name: 'late'
    severity: 1
    minutes: 10
    about: 'Concerns have been due for more than five minutes.'
    query: 'AppMetrics | where Name == "holdfast_late" | summarize Value = max(Sum) by Council = tostring(Properties.council) | where Value > 0'
  }
  {
    name: 'auditor-found'
    severity: 1
    minutes: 15
    about: 'The auditor found something that is not as promised.'
    query: 'AppMetrics | where Name == "holdfast_audit_findings" | summarize Value = max(Sum) | where Value > 0'
  }
  {
    name: 'auditor-silent'
    severity: 1
    minutes: 15
    about: 'The auditor has not looked for more than fifteen minutes.'
    query: 'AppMetrics | where Name == "holdfast_audit_heartbeat_seconds" | summarize Last = max(Sum) | where Last < datetime_to_unix_timestamp(ago(15m)) or isnull(Last)'
  }
  {
    name: 'undelivered'
    severity: 2
    minutes: 60
    about: 'Notices reached nobody in the last hour.'
    query: 'AppMetrics | where Name == "holdfast_failed" | summarize (First, Before) = arg_min(TimeGenerated, Sum), (Last, Now) = arg_max(TimeGenerated, Sum) by AppRoleInstance, Council = tostring(Properties.council) | where Now > Before'
  }
  {
    name: 'stuck'
    severity: 2
    minutes: 15
    about: 'Seeing to a concern fails again and again, and it was put by.'
    query: 'AppMetrics | where Name == "holdfast_stuck" | summarize Value = max(Sum) by Council = tostring(Properties.council) | where Value > 0'
  }
  {
    name: 'slow-answers'
    severity: 2
    minutes: 15
    about: 'People wait for more than five seconds for an answer.'
    query: 'AppMetrics | where Name == "holdfast_turn_duration_seconds_max" | summarize Slow = countif(Sum > 5) | where Slow >= 3'
  }
  {
    name: 'store-fails'
    severity: 1
    minutes: 10
    about: 'The store fails or is left alone because it does.'
    query: 'AppMetrics | where Name startswith "holdfast_store_latency_seconds" and Name !endswith "_max" | where tostring(Properties.outcome) in ("failed", "not-begun") | summarize Calls = max(ItemCount) - min(ItemCount) by AppRoleInstance, tostring(Properties.outcome) | where Calls > 0'
  }
  {
    name: 'watch-stands'
    severity: 1
    minutes: 10
    about: 'No round of the watch has ended: nothing lapses and nothing is sent.'
    query: 'AppMetrics | where Name startswith "holdfast_wake_duration_seconds" and Name !endswith "_max" | summarize Rounds = max(ItemCount) - min(ItemCount) by AppRoleInstance | summarize Most = max(Rounds) | where Most == 0'
  }
  {
    name: 'mute'
    severity: 1
    minutes: 10
    about: 'A council\'s bot gets no token, so it can say nothing.'
    query: 'AppMetrics | where Name == "holdfast_bot_tokenless" | summarize Value = min(Sum) by AppRoleInstance, Council = tostring(Properties.council) | where Value > 0'
  }
  {
    name: 'silent'
    severity: 0
    minutes: 10
    about: 'No figures come from any replica: Holdfast does not run, or nobody can see whether it does.'
    query: 'AppMetrics | where Name == "holdfast_audit_heartbeat_seconds" | summarize Figures = count() | where Figures == 0'
  }
  {
    name: 'restarts'
    severity: 2
    minutes: 60
    about: 'A replica was started again and again.'
    query: 'ContainerAppSystemLogs | where ContainerAppName == "holdfast" | where Reason in ("ContainerTerminated", "BackOff", "ProbeFailed") | summarize Times = count() | where Times > 6'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'holdfast'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'holdfast'
    enabled: true
    emailReceivers: empty(email) ? [] : [{ name: 'on-call', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for figure in figures: {
  name: 'holdfast-${figure.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Holdfast: ${figure.name}'
    description: '${figure.about} ${runbook}'
    severity: figure.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: figure.minutes == 60 ? 'PT1H' : 'PT${figure.minutes}M'
    criteria: {
      allOf: [
        {
          query: figure.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    autoMitigate: true
    // The tables come into being with the first figure.
    skipQueryValidation: true
    actions: { actionGroups: [people.id] }
  }
}]

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'holdfast-store-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Azure Cosmos DB is asked for more than it is set up to do. ${runbook}'
    severity: 2
    enabled: true
    scopes: [storeId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 20
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: people.id }]
  }
}
