# Uploads the council's own files to the share that Holdfast reads. Run by azd after `azd provision`, and by hand at any time.
$ErrorActionPreference = 'Stop'
if (-not $env:HOLDFAST_FILES) {
    Write-Output "HOLDFAST_FILES is not set, so no files were uploaded. Holdfast needs people/ on the share '$env:HOLDFAST_SHARE' before it starts."
    exit 0
}
if (-not (Test-Path "$env:HOLDFAST_FILES/people/people.csv")) {
    Write-Error "There is no people/people.csv in '$env:HOLDFAST_FILES'. Nothing was uploaded."
    exit 1
}
az storage file upload-batch --only-show-errors --output none `
    --account-name $env:HOLDFAST_STORAGE --destination $env:HOLDFAST_SHARE --source $env:HOLDFAST_FILES `
    --auth-mode login --enable-file-backup-request-intent
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Write-Output "Uploaded '$env:HOLDFAST_FILES'. Holdfast looks at its files every minute."
