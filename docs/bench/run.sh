#!/bin/sh
# Runs the benchmarks: run.sh TOP [NAME] [--json FILE]. Each is a main class in the tests of its module
# that prints JSON objects {name, value, unit, baseline, ratio, target, met}, one a line.
set -u
top=$1
shift
names='' json=''
while [ $# -gt 0 ]; do
  case $1 in
    --json) [ $# -gt 1 ] || { echo "relance: --json wants a file" >&2; exit 2; }; json=$2; shift ;;
    -*) echo "relance: bench does not know '$1'" >&2; exit 2 ;;
    *) names="$names $1" ;;
  esac
  shift
done
all='boot ui import duplicates profiles segment sending pricing roi report'
[ -n "$names" ] || names=$all

module_of() {
  case $1 in
    boot) echo "web org.relance.bench.BootBench $top" ;;
    ui) echo "web org.relance.bench.UiBench $top" ;;
    import) echo "crm-module org.relance.crm.imports.ImportBench" ;;
    duplicates) echo "crm-module org.relance.crm.duplicate.DuplicateBench" ;;
    profiles) echo "crm-module org.relance.crm.profile.ProfileBench" ;;
    segment) echo "marketing-module org.relance.marketing.segment.SegmentBench" ;;
    sending) echo "marketing-module org.relance.marketing.delivery.SendingBench" ;;
    pricing) echo "pricing-module org.relance.pricing.engine.PricingBench" ;;
    roi) echo "reports org.relance.reports.campaign.RoiBench" ;;
    report) echo "reports org.relance.reports.campaign.ReportBench" ;;
    *) echo "relance: there is no benchmark '$1'; there are: $all" >&2; exit 2 ;;
  esac
}

for name in $names; do module_of "$name" >/dev/null; done
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
echo "Compiling ..." >&2
(cd "$top" && mvn -q test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/test-classpath.txt -pl '!ear' >"$work/build.log" 2>&1) ||
  { tail -n 20 "$work/build.log" >&2; exit 1; }

results=$work/results
: >"$results"
failed=0
for name in $names; do
  # shellcheck disable=SC2046
  set -- $(module_of "$name")
  module=$1 class=$2
  shift 2
  classpath=$top/$module/target/test-classes:$top/$module/target/classes:$(cat "$top/$module/target/test-classpath.txt")
  (cd "$work" && java -Xmx1500m -Dderby.storage.pageCacheSize=8000 -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    -Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider \
    -cp "$classpath" "$class" "$@" 2>"$work/$name.err" | grep '^{' >"$work/$name.out")
  if [ ! -s "$work/$name.out" ]; then
    echo "relance: the benchmark $name failed:" >&2
    tail -n 5 "$work/$name.err" >&2
    failed=1
  fi
  cat "$work/$name.out"
  cat "$work/$name.out" >>"$results"
done
if [ -n "$json" ]; then
  { echo '['; sed '$!s/$/,/' "$results"; echo ']'; } >"$json"
fi
exit $failed
