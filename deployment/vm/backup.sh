#!/bin/bash
# A copy of what Holdfast keeps, while it runs: one file an hour on this machine, and one in Azure when a container is named.
# Once a day it also checks every history against its anchors. Any failure ends with a status that is not 0.
set -euo pipefail

data="${HOLDFAST_DATA:-/var/lib/holdfast}"
anchors="${HOLDFAST_ANCHORS:-/var/lib/holdfast-anchors}"
copies="${HOLDFAST_BACKUPS:-/var/lib/holdfast-backups}"
jar="${HOLDFAST_JAR:-/opt/holdfast/holdfast.jar}"
java="${HOLDFAST_JAVA:-/opt/holdfast/java/bin/java}"
container="${HOLDFAST_BACKUP_CONTAINER:-}" # such as https://ACCOUNT.blob.core.windows.net/backups
identity="${HOLDFAST_IDENTITY_ADDRESS:-http://169.254.169.254}"
figures="${HOLDFAST_FIGURES:-/var/lib/prometheus/node-exporter}"
now="$(date -u +%Y-%m-%dT%H%M)"
copy="${copies}/holdfast-${now}.db"

holdfast() {
    # Without this script's own variables, which are no settings of Holdfast.
    env -i PATH="${PATH}" "${java}" --enable-native-access=ALL-UNNAMED -jar "${jar}" "$@"
}

upload() {
    local token
    token="$(curl --silent --fail --max-time 10 --header 'Metadata: true' \
        "${identity}/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fstorage.azure.com%2F${HOLDFAST_IDENTITY_CLIENT_ID:+&client_id=${HOLDFAST_IDENTITY_CLIENT_ID}}" |
        sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')"
    [ -n "${token}" ] || { echo "This machine's identity gave no token, so the copy stayed here." >&2; return 1; }
    # The token goes in by a pipe: a command line can be read by others.
    printf 'header = "Authorization: Bearer %s"\n' "${token}" |
        curl --silent --show-error --fail --max-time 600 --config - --request PUT --upload-file "$1" \
            --header 'x-ms-version: 2023-11-03' --header 'x-ms-blob-type: BlockBlob' --header 'If-None-Match: *' \
            "${container}/$(basename "$1")" >/dev/null
}

holdfast store backup "${copy}" --data "${data}"
if [ -n "${container}" ]; then
    upload "${copy}"
    echo "Uploaded to '${container}'."
fi

# Here: the hours of two days, and the first copy of each day for a month. In Azure the container's own rules decide.
find "${copies}" -name 'holdfast-*.db' -mtime +31 -delete
find "${copies}" -name 'holdfast-*.db' ! -name 'holdfast-*T00*.db' -mtime +1 -delete

if [[ "${now}" == *T03* || -n "${HOLDFAST_VERIFY:-}" ]]; then
    holdfast record verify --data "${data}" --anchors "${anchors}"
fi

if [ -d "${figures}" ] && [ -w "${figures}" ]; then
    printf '# HELP holdfast_backup_seconds When the last good copy was made, in seconds since 1970.\n# TYPE holdfast_backup_seconds gauge\nholdfast_backup_seconds %s\n' "$(date +%s)" >"${figures}/holdfast.prom.new"
    chmod 0644 "${figures}/holdfast.prom.new"
    mv "${figures}/holdfast.prom.new" "${figures}/holdfast.prom"
fi
