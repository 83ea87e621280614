// One small virtual machine with SQLite, for a council that wants no more than that. Deploy it to a resource group of its own:
// src/docs/deployment.md. Nothing of it is open to the world but port 443; there is no SSH from outside.
targetScope = 'resourceGroup'

@description('Where everything is kept and runs.')
@allowed(['uksouth'])
param location string = 'uksouth'

@description('The council, as its people files call it in their column "council".')
param council string

@description('What the bot is called in Teams.')
@maxLength(42)
param botName string = 'Holdfast'

@description('The name by which Teams reaches the machine. Left empty: the name that Azure gives it.')
param domain string = ''

@description('The public half of an SSH key. Azure asks for one; no port is open for it.')
param adminKey string

@description('Whoever deploys: may put releases and files into the storage account.')
param principalId string = ''

@description('The size of the machine: two cores and four gigabytes are plenty for one council.')
param size string = 'Standard_B2s_v2'

var suffix = take(uniqueString(resourceGroup().id), 8)
var tags = { application: 'holdfast', council: council }
var label = 'holdfast-${suffix}'
var host = empty(domain) ? '${label}.${location}.cloudapp.azure.com' : domain

module identity '../azure/identity.bicep' = {
  name: 'identity'
  params: { location: location, tags: tags, name: 'id-${label}' }
}

module registration '../azure/registration.bicep' = {
  name: 'registration'
  params: {
    tags: tags
    name: 'bot-${label}'
    displayName: botName
    endpoint: 'https://${host}/api/messages'
    tenantId: tenant().tenantId
    appId: identity.outputs.clientId
    identityId: identity.outputs.id
  }
}

resource rules 'Microsoft.Network/networkSecurityGroups@2025-05-01' = {
  name: 'nsg-${label}'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'teams'
        properties: {
          description: 'Teams calls by https, and whoever issues the certificate looks at the same port.'
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'nobody-else'
        properties: {
          description: 'Not even from the same network.'
          priority: 4096
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'vnet-${label}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.74.0.0/28'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.74.0.0/28'
          networkSecurityGroup: { id: rules.id }
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2025-05-01' = {
  name: 'ip-${label}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIPAllocationMethod: 'Static', dnsSettings: { domainNameLabel: label } }
}

resource card 'Microsoft.Network/networkInterfaces@2025-05-01' = {
  name: 'nic-${label}'
  location: location
  tags: tags
  properties: {
    ipConfigurations: [
      {
        name: 'bot'
        properties: {
          subnet: { id: network.properties.subnets[0].id }
          publicIPAddress: { id: address.id }
        }
      }
    ]
  }
}

// Releases come in and copies go out through here. Copies can be added and read, and for a month nobody can change or remove one.
resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'stholdfast${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Cool'
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    publicNetworkAccess: 'Enabled'
    networkAcls: { defaultAction: 'Allow', bypass: 'AzureServices' }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  parent: storage
  name: 'default'
  properties: { deleteRetentionPolicy: { enabled: true, days: 31 }, isVersioningEnabled: true }
}

resource releases 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'releases'
  properties: { publicAccess: 'None' }
}

resource copies 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'backups'
  properties: { publicAccess: 'None' }
}

resource unchanged 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2025-06-01' = {
  parent: copies
  name: 'default'
  properties: { immutabilityPeriodSinceCreationInDays: 31, allowProtectedAppendWrites: false }
}

// How long copies are kept: as long as free text may outlive its deletion in Holdfast.
resource ending 'Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01' = {
  parent: storage
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'copies'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['backups/'] }
            actions: {
              baseBlob: { delete: { daysAfterCreationGreaterThan: 92 } }
              version: { delete: { daysAfterCreationGreaterThan: 92 } }
            }
          }
        }
      ]
    }
  }
}

// Storage Blob Data Contributor, on the copies; Storage Blob Data Reader, on the releases.
resource copying 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: copies
  name: guid(copies.id, label, 'contributor')
  properties: {
    principalId: identity.outputs.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  }
}

resource fetching 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: releases
  name: guid(releases.id, label, 'reader')
  properties: {
    principalId: identity.outputs.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')
  }
}

resource releasing 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(principalId)) {
  scope: releases
  name: guid(releases.id, principalId, 'contributor')
  properties: {
    principalId: principalId
    principalType: 'User'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2025-04-01' = {
  name: 'vm-${label}'
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-${label}')}': {} } }
  properties: {
    hardwareProfile: { vmSize: size }
    securityProfile: {
      securityType: 'TrustedLaunch'
      uefiSettings: { secureBootEnabled: true, vTpmEnabled: true }
    }
    osProfile: {
      computerName: 'holdfast'
      adminUsername: 'council'
      customData: base64(replace(replace(replace(replace(loadTextContent('cloud-init.yaml'), '@HOST@', host), '@STORAGE@', 'https://${storage.name}.blob.${az.environment().suffixes.storage}'), '@IDENTITY@', identity.outputs.clientId), '@COUNCIL@', council))
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: { publicKeys: [{ path: '/home/council/.ssh/authorized_keys', keyData: adminKey }] }
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
          assessmentMode: 'AutomaticByPlatform'
          automaticByPlatformSettings: { rebootSetting: 'IfRequired', bypassPlatformSafetyChecksOnUserSchedule: false }
        }
      }
    }
    storageProfile: {
      imageReference: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' }
      osDisk: { createOption: 'FromImage', diskSizeGB: 32, managedDisk: { storageAccountType: 'Premium_LRS' }, deleteOption: 'Delete' }
      // What Holdfast keeps outlives the machine.
      dataDisks: [
        {
          lun: 0
          name: 'disk-${label}'
          createOption: 'Empty'
          diskSizeGB: 32
          caching: 'None'
          managedDisk: { storageAccountType: 'Premium_LRS' }
          deleteOption: 'Detach'
        }
      ]
    }
    networkProfile: { networkInterfaces: [{ id: card.id, properties: { deleteOption: 'Delete' } }] }
    diagnosticsProfile: { bootDiagnostics: { enabled: true } }
  }
  dependsOn: [copying, fetching, registration]
}

output machine string = machine.name
output host string = host
output endpoint string = 'https://${host}/api/messages'
output botId string = identity.outputs.clientId
output releases string = '${storage.name}/${releases.name}'
