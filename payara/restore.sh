#!/bin/sh
# Restores a backup into an empty schema and an empty folder, before the server starts: payara/restore.sh FOLDER
# Settings as backup.sh; the account has the name that it had, since the triggers name it as their owner.
set -eu

from=${1:?folder that backup.sh made}
files=${VERTIENTE_DATA_DIR:?folder of the files}
options=${VERTIENTE_DB_OPTIONS:?file with host, port, user and password of the database}
schema=${VERTIENTE_DB_NAME:-vertiente}
client="${MARIADB:-mariadb} --defaults-file=$options"

test -f "$from/vertiente.sql" || { echo "$from holds no whole backup" >&2; exit 1; }
if [ -s "$from/files.sha256" ]; then (cd "$from/files" && sha256sum --quiet -c) < "$from/files.sha256"; fi
tables=$($client -N -e 'SHOW TABLES' "$schema")
test -z "$tables" || { echo "the schema $schema is not empty" >&2; exit 1; }
mkdir -p "$files"
test -z "$(ls -A "$files")" || { echo "$files is not empty" >&2; exit 1; }
$client "$schema" < "$from/vertiente.sql"
cp -R "$from/files/." "$files"
