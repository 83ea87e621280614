#!/bin/bash
# Whether this Holdfast is alive: exit 0 when /actuator/health/liveness answers 200. Needs nothing but bash.
set -u
port="${MANAGEMENT_SERVER_PORT:-3978}"
exec 3<>"/dev/tcp/127.0.0.1/${port}" || exit 1
printf 'GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 _ status _ <&3 || exit 1
[ "${status}" = 200 ]
