#!/bin/sh
# Builds the image, runs it as the platform does, and asks whether it is alive.
set -eu
cd "$(dirname "$0")/.."
image=$(docker build --quiet .)
container=$(docker run --detach --read-only --tmpfs /tmp --user 65532:65532 --cap-drop ALL --publish 127.0.0.1::8080 "$image")
trap 'docker rm --force "$container" >/dev/null' EXIT
address=$(docker port "$container" 8080/tcp | head -n 1)
tries=60
until wget -q -O /dev/null "http://$address/healthz"; do
  tries=$((tries - 1))
  if [ "$tries" -eq 0 ]; then
    docker logs "$container" >&2
    echo "http://$address/healthz does not answer." >&2
    exit 1
  fi
  sleep 1
done
echo "alive"
