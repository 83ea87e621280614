#!/bin/bash
# A copy of what Holdfast keeps, while it runs: one file an hour on this machine, and one in Azure when a container is named.
# Once a day it also checks every history against its anchors, whether there was a copy or not. Any failure ends with a status
# that is not 0, and stands in a figure of its own until the next look.
set -euo pipefail

data="${HOLDFAST_DATA:-/var/lib/holdfast}"
anchors="${HOLDFAST_ANCHORS:-/var/lib/holdfast-anchors}"
copies="${HOLDFAST_BACKUPS:-/var/lib/holdfast-backups}"
jar="${HOLDFAST_JAR:-/opt/holdfast/holdfast.jar}"
java="${HOLDFAST_JAVA:-/opt/holdfast/java/bin/java}"
container="${HOLDFAST_BACKUP_CONTAINER:-}" # such as https://ACCOUNT.blob.core.windows.net/backups
identity="${HOLDFAST_IDENTITY_ADDRESS:-http://169.254.169.254}"
figures="${HOLDFAST_FIGURES:-/var/lib/prometheus/node-exporter}"
now="${HOLDFAST_NOW:-$(date -u +%Y-%m-%dT%H%M)}"
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

# Leaves a figure for Prometheus, when there is one on this machine: FILE NAME VALUE HELP.
figure() {
    [ -d "${figures}" ] && [ -w "${figures}" ] || return 0
    printf '# HELP %s %s\n# TYPE %s gauge\n%s %s\n' "$2" "$4" "$2" "$2" "$3" >>"${figures}/$1.new"
}

# All of a file at once: Prometheus may look at any moment.
leave() {
    [ -f "${figures}/$1.new" ] || return 0
    chmod 0644 "${figures}/$1.new"
    mv "${figures}/$1.new" "${figures}/$1"
}

copy() {
    holdfast store backup "${copy}" --data "${data}" || return 1
    if [ -n "${container}" ]; then
        upload "${copy}" || return 1
        echo "Uploaded to '${container}'."
    fi
    figure holdfast-backup.prom holdfast_backup_seconds "$(date +%s)" 'When the last good copy was made, in seconds since 1970.'
    leave holdfast-backup.prom
}

# Both when the record is sound and when it is not: that it is not must not look like a copy that is late.
verify() {
    local sound=1
    holdfast record verify --data "${data}" --anchors "${anchors}" || sound=0
    touch "${copies}/verified"
    figure holdfast-record.prom holdfast_record_sound "${sound}" '1 when the last look found every history as it was written, otherwise 0.'
    figure holdfast-record.prom holdfast_record_verified_seconds "$(date +%s)" 'When every history was last looked at, in seconds since 1970.'
    leave holdfast-record.prom
    [ "${sound}" = 1 ]
}

# At three o'clock; and at any other hour when that was missed, or the record was never verified here.
must_verify() {
    [[ "${now}" == *T03* || -n "${HOLDFAST_VERIFY:-}" ]] || [ -z "$(find "${copies}" -name verified -mmin -1560)" ]
}

mkdir -p "${copies}"
rm -f "${figures}"/holdfast-*.prom.new
status=0
copy || status=1

# Here: the hours of two days, and the first copy of each day for a month. In Azure the container's own rules decide.
find "${copies}" -name 'holdfast-*.db' -mtime +31 -delete
find "${copies}" -name 'holdfast-*.db' ! -name 'holdfast-*T00*.db' -mtime +1 -delete

if must_verify; then
    verify || status=1
fi
exit "${status}"
