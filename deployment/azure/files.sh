#!/bin/sh
# Uploads the council's own files to the share that Holdfast reads. Run by azd after `azd provision`, and by hand at any time:
#   HOLDFAST_FILES=/path/to/council azd hooks run postprovision
set -eu
if [ -z "${HOLDFAST_FILES:-}" ]; then
    echo "HOLDFAST_FILES is not set, so no files were uploaded. Holdfast needs people/ on the share '${HOLDFAST_SHARE:-council}' before it starts."
    exit 0
fi
if [ ! -f "${HOLDFAST_FILES}/people/people.csv" ]; then
    echo "There is no people/people.csv in '${HOLDFAST_FILES}'. Nothing was uploaded." >&2
    exit 1
fi
az storage file upload-batch --only-show-errors --output none \
    --account-name "${HOLDFAST_STORAGE}" --destination "${HOLDFAST_SHARE}" --source "${HOLDFAST_FILES}" \
    --auth-mode login --enable-file-backup-request-intent
echo "Uploaded '${HOLDFAST_FILES}'. Holdfast looks at its files every minute."
