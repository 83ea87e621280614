// The bot itself: two replicas of one image. azd deploys it after main.bicep, when the image is there.
@description('Where.')
param location string = resourceGroup().location
@description('Makes names the same as in main.bicep.')
param suffix string
@description('The image, with its registry and tag.')
param image string
@description('The registry.')
param registry string
@description('The council, as its people files call it.')
param council string
@description('The policy it works by, such as york. Left empty: the one with the council\'s own name.')
param policy string = ''
@description('The council\'s tenant.')
param tenantId string
@description('The application (client) id of its bot.')
param appId string
@description('How the bot shows Teams who it is.')
@allowed(['managed-identity', 'secret'])
param botCredential string
@description('yes: the share has a folder policies/ that is read instead of the packaged ones.')
@allowed(['yes', 'no'])
param ownPolicies string = 'no'
@description('yes: the share has a folder calendar/ that is read instead of the packaged one.')
@allowed(['yes', 'no'])
param ownCalendar string = 'no'
@description('The collector that brings figures and traces to Application Insights.')
param collectorImage string = 'otel/opentelemetry-collector-contrib:0.157.0'

var hasSecret = botCredential == 'secret'
var about = '--holdfast.councils.${council}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-holdfast-${suffix}'
}

resource apps 'Microsoft.App/managedEnvironments@2025-01-01' existing = {
  name: 'cae-holdfast-${suffix}'
}

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' existing = {
  name: 'cosmos-holdfast-${suffix}'
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'kv-holdfast-${suffix}'
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: 'appi-holdfast-${suffix}'
}

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'holdfast'
  location: location
  tags: { 'azd-service-name': 'bot', application: 'holdfast', council: council }
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      registries: [{ server: registry, identity: identity.id }]
      // The world reaches port 3978 by https and nothing else; there Holdfast answers /api/messages alone.
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
        traffic: [{ latestRevision: true, weight: 100 }]
      }
      secrets: concat(
        [{ name: 'insights', value: insights.properties.ConnectionString }],
        hasSecret ? [{ name: 'bot-secret', keyVaultUrl: '${vault.properties.vaultUri}secrets/bot-secret', identity: identity.id }] : []
      )
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: { minReplicas: 2, maxReplicas: 2 }
      containers: [
        {
          name: 'holdfast'
          image: image
          resources: { cpu: json('0.75'), memory: '1.5Gi' }
          args: concat(
            [
              '--server.address=0.0.0.0'
              '--holdfast.store=cosmos'
              '--holdfast.cosmos.endpoint=${account.properties.documentEndpoint}'
              '--holdfast.cosmos.database=holdfast'
              '--holdfast.people=/council/people'
              '--holdfast.anchors=/anchors'
              '${about}.tenant=${tenantId}'
              '${about}.policy=${empty(policy) ? council : policy}'
              '${about}.teams.app-id=${appId}'
            ],
            ownPolicies == 'yes' ? ['--holdfast.policies=/council/policies'] : [],
            ownCalendar == 'yes' ? ['--holdfast.calendar=/council/calendar'] : [],
            hasSecret ? ['--spring.config.import=configtree:/secrets/'] : ['${about}.teams.managed-identity=${identity.properties.clientId}']
          )
          env: [
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            { name: 'MANAGEMENT_SERVER_PORT', value: '3979' }
            { name: 'MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT', value: 'http://localhost:4318/v1/traces' }
          ]
          volumeMounts: concat(
            [
              { volumeName: 'council', mountPath: '/council' }
              { volumeName: 'anchors', mountPath: '/anchors' }
              { volumeName: 'temporary', mountPath: '/tmp' }
            ],
            hasSecret ? [{ volumeName: 'secrets', mountPath: '/secrets' }] : []
          )
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/actuator/health/liveness', port: 3979, scheme: 'HTTP' }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 24
            }
            {
              type: 'Liveness'
              httpGet: { path: '/actuator/health/liveness', port: 3979, scheme: 'HTTP' }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 6
            }
            {
              type: 'Readiness'
              httpGet: { path: '/actuator/health/readiness', port: 3979, scheme: 'HTTP' }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 3
            }
          ]
        }
        {
          name: 'collector'
          image: collectorImage
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          args: ['--config=env:COLLECTOR']
          env: [
            { name: 'COLLECTOR', value: loadTextContent('collector.yaml') }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', secretRef: 'insights' }
          ]
        }
      ]
      volumes: concat(
        [
          {
            name: 'council'
            storageType: 'AzureFile'
            storageName: 'council'
            mountOptions: 'uid=10001,gid=10001,dir_mode=0500,file_mode=0400'
          }
          {
            name: 'anchors'
            storageType: 'AzureFile'
            storageName: 'anchors'
            mountOptions: 'uid=10001,gid=10001,dir_mode=0700,file_mode=0600'
          }
          { name: 'temporary', storageType: 'EmptyDir' }
        ],
        hasSecret
          ? [
              {
                name: 'secrets'
                storageType: 'Secret'
                secrets: [{ secretRef: 'bot-secret', path: 'holdfast.councils.${council}.teams.secret' }]
              }
            ]
          : []
      )
    }
  }
}

output HOLDFAST_APP string = app.name
output HOLDFAST_HOST string = app.properties.configuration.ingress.fqdn
