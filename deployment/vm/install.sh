#!/bin/bash
# Puts Holdfast on this machine, or a newer Holdfast in place of an older one. Run as root, from the unpacked archive:
#   ./deployment/vm/install.sh
# What is configured in /etc/holdfast stays as it is. With ROOT=/some/folder it only lays out the files there.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
jar="${HOLDFAST_JAR:-${here}/../../target/holdfast.jar}"
root="${ROOT:-}"

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
real() { [ -z "${root}" ]; }

[ -f "${jar}" ] || fail "There is no ${jar}. Build it with 'mvn package', or name it in HOLDFAST_JAR."
if real; then
    [ "$(id -u)" = 0 ] || fail "Run this as root."
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -q -y --no-install-recommends caddy curl ca-certificates
    apt-cache show openjdk-25-jre-headless >/dev/null 2>&1 && apt-get install -q -y --no-install-recommends openjdk-25-jre-headless
fi

java=""
for candidate in ${HOLDFAST_JAVA:-} /usr/lib/jvm/*25*; do
    [ -x "${candidate}/bin/java" ] && java="${candidate}" && break
done
[ -n "${java}" ] || fail "There is no Java 25 in /usr/lib/jvm. Install one, such as Temurin 25, and run this again."

if real; then
    getent group holdfast >/dev/null || groupadd --system holdfast
    getent passwd holdfast >/dev/null ||
        useradd --system --gid holdfast --home-dir /var/lib/holdfast --no-create-home --shell /usr/sbin/nologin holdfast
fi
install -d -m 0755 "${root}/opt/holdfast" "${root}/etc/holdfast" "${root}/etc/holdfast/council" \
    "${root}/etc/systemd/system" "${root}/etc/systemd/system/caddy.service.d" "${root}/etc/caddy"
install -d -m 0700 "${root}/etc/holdfast/secrets"
ln -sfn "${java}" "${root}/opt/holdfast/java"
install -m 0755 "${here}/backup.sh" "${root}/opt/holdfast/backup.sh"
install -m 0644 "${here}/holdfast.service" "${here}/holdfast-backup.service" "${here}/holdfast-backup.timer" "${root}/etc/systemd/system/"
install -m 0644 "${here}/Caddyfile" "${root}/etc/caddy/Caddyfile"
printf '[Service]\nEnvironmentFile=/etc/holdfast/holdfast.env\n' >"${root}/etc/systemd/system/caddy.service.d/holdfast.conf"
if real; then
    # Names of people and numbers of children: for Holdfast to read, and nobody else.
    chown -R root:holdfast /etc/holdfast/council
    chmod -R u=rwX,g=rX,o= /etc/holdfast/council
fi
for file in holdfast.env application.properties; do
    [ -e "${root}/etc/holdfast/${file}" ] || install -m 0644 "${here}/${file}" "${root}/etc/holdfast/${file}"
done
# shellcheck disable=SC1091
. "${root}/etc/holdfast/holdfast.env"

# The older jar stays beside the newer one: moving it back is the way back.
if [ -f "${root}/opt/holdfast/holdfast.jar" ] && ! cmp -s "${jar}" "${root}/opt/holdfast/holdfast.jar"; then
    cp -p "${root}/opt/holdfast/holdfast.jar" "${root}/opt/holdfast/holdfast.jar.before"
fi
install -m 0644 "${jar}" "${root}/opt/holdfast/holdfast.jar.new"
mv "${root}/opt/holdfast/holdfast.jar.new" "${root}/opt/holdfast/holdfast.jar"

if [ -n "${HOLDFAST_ALERT_EMAIL:-}" ]; then
    if [ -z "${HOLDFAST_MAIL_SERVER:-}" ] || [ -z "${HOLDFAST_MAIL_FROM:-}" ]; then
        fail "HOLDFAST_ALERT_EMAIL is set in /etc/holdfast/holdfast.env: set HOLDFAST_MAIL_SERVER and HOLDFAST_MAIL_FROM too."
    fi
    install -d -m 0755 "${root}/etc/prometheus" "${root}/etc/default"
    # Written first, so that the packages start with them: on this machine only.
    printf 'ARGS="--web.listen-address=127.0.0.1:9090 --storage.tsdb.retention.time=30d"\n' >"${root}/etc/default/prometheus"
    printf 'ARGS="--web.listen-address=127.0.0.1:9093 --cluster.listen-address="\n' >"${root}/etc/default/prometheus-alertmanager"
    printf 'ARGS="--web.listen-address=127.0.0.1:9100 --collector.textfile.directory=/var/lib/prometheus/node-exporter"\n' >"${root}/etc/default/prometheus-node-exporter"
    install -m 0644 "${here}/prometheus.yml" "${root}/etc/prometheus/prometheus.yml"
    install -m 0644 "${here}/../alerts/prometheus.yml" "${root}/etc/prometheus/holdfast.rules.yml"
    sed -e "s|@HOLDFAST_MAIL_SERVER@|${HOLDFAST_MAIL_SERVER}|" -e "s|@HOLDFAST_MAIL_FROM@|${HOLDFAST_MAIL_FROM}|" \
        -e "s|@HOLDFAST_ALERT_EMAIL@|${HOLDFAST_ALERT_EMAIL}|" "${here}/alertmanager.yml" >"${root}/etc/prometheus/alertmanager.yml"
    if real; then
        apt-get install -q -y --no-install-recommends -o Dpkg::Options::=--force-confold \
            prometheus prometheus-alertmanager prometheus-node-exporter
        install -d -o holdfast -g prometheus -m 0755 /var/lib/prometheus/node-exporter
        systemctl restart prometheus prometheus-alertmanager prometheus-node-exporter
    fi
fi

if ! real; then
    say "Laid out in ${root}."
    exit 0
fi
systemctl daemon-reload
if grep -qE '=ID-OF|\.NAME\.' /etc/holdfast/application.properties || grep -q 'example.gov.uk' /etc/holdfast/holdfast.env; then
    say "Installed, and not started: fill in /etc/holdfast/application.properties and /etc/holdfast/holdfast.env, then run this again."
    exit 0
fi
systemctl enable holdfast.service holdfast-backup.timer caddy.service
systemctl restart holdfast.service holdfast-backup.timer caddy.service
for _ in $(seq 30); do
    curl --silent --fail --max-time 3 http://127.0.0.1:3979/actuator/health/readiness >/dev/null && { say "Holdfast runs."; exit 0; }
    sleep 2
done
fail "Holdfast does not answer after a minute. It says why: journalctl -u holdfast -n 50. The way back: mv /opt/holdfast/holdfast.jar.before /opt/holdfast/holdfast.jar && systemctl restart holdfast"
