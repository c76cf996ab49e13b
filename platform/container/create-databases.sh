#!/bin/bash
# Run once by the PostgreSQL image, on an empty volume: a database and a role for each app, passwords from the secrets.
set -euo pipefail

create() {
  local name=$1 password
  password=$(cat "/run/secrets/$2")
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set name="$name" --set password="$password" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" template template0 encoding 'UTF8' locale_provider icu icu_locale 'fa' locale 'C.UTF-8';
revoke all on database :"name" from public;
SQL
}

create peyvand_capacity capacity_database_password
create peyvand_agreements agreements_database_password
create peyvand_meetings meetings_database_password
create keycloak keycloak_database_password
