#!/bin/sh
# Takes the pictures of this guide anew, from a server with the demonstration's data.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$top"
exec mvn -q -pl web -am verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=GuidePicturesIT -Dfailsafe.failIfNoSpecifiedTests=false \
  -Drelance.pictures="$top/docs/guide/images"
