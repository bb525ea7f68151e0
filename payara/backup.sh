#!/bin/sh
# Takes a backup of the database and the files into a new folder, while the server works: payara/backup.sh FOLDER
# Account and place of the database as mariadb's own clients read them: --defaults-extra-file in VERTIENTE_DB_OPTIONS.
# The database comes first: a file is stored before the row that names it and never changed.
set -eu

into=${1:?folder that does not exist yet}
files=${VERTIENTE_DATA_DIR:?folder of the files}
options=${VERTIENTE_DB_OPTIONS:?file with host, port, user and password of the database}

umask 077
mkdir "$into"
"${MARIADB_DUMP:-mariadb-dump}" --defaults-file="$options" --single-transaction --hex-blob "${VERTIENTE_DB_NAME:-vertiente}" \
    > "$into/vertiente.sql.part"
cp -R "$files" "$into/files"
(cd "$into/files" && find . -type f | LC_ALL=C sort | xargs -r sha256sum) > "$into/files.sha256"
mv "$into/vertiente.sql.part" "$into/vertiente.sql"
