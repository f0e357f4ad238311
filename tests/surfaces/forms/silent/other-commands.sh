# curl -d '{"clientRequest": {"storageConfig": 1}}' /mode/mix/start
jq '.clientRequest.storageConfig.vendor = 2' body.json
jq '{clientRequest: {storageConfig: .storage}}' body.json
awk '{ print "clientRequest", $storageConfig }' file
curl "$API/resourceid/$R/mode/mix/start" -d @body.json
curl "$API/resourceid/$R/mode/mix/start" -d "$BODY" -w '{"code": %{http_code}}'
case $x in
  a) echo '{"clientRequest"' ;;
esac
cat <<'EOF' > other
{ "name": "clientRequest", "storageConfig": }
EOF
if [ "$a" = 'clientRequest' ]; then echo "${a#*\{}"; fi
echo $(( 1 << 2 )) "$(date +"%s")" `uname` storageConfig
