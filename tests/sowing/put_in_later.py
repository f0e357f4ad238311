"""Keys, `{X}`, that come into a text by a later call, by a macro, or piece by piece.

What says `shown` in them is no secret.
"""

# ruff: noqa: E501 - a form is one line

from __future__ import annotations

PUT_IN_LATER: dict[str, list[str]] = {
    "a.rs": [
        'macro_rules! body { () => { json!({"accessKey": "{X}", "bucket": "shown"}) } }',
        'fn f() { *v.pointer_mut("/a/b/accessKey").unwrap() = json!("{X}"); }',
        'fn f() { *v.pointer_mut("/a/b/bucket").unwrap() = json!("shown"); if let Some(x) = v.pointer_mut("/a/accessKey") { *x = json!("{X}"); } }',
    ],
    "a.ex": [
        'm = %{:accessKey => "{X}", :"secret-key" => "{X}"}',
    ],
    "a.dart": [
        'var b = StringBuffer(); f() { b.write(\'{"accessKey": "\'); b.write("{X}"); b.write(\'"}\'); }',
        'var b = StringBuffer()..write(\'{"accessKey": "\')..write("{X}")..write(\'"}\');',
    ],
    "a.md": [
        "```csv\nkey,value\nsecretKey,{X}\nbucket,shown\n```\n",
        "```csv\nbucket,accessKey,region\nshown,{X},0\n```\n",
        '```csv\nname,secretKey\nshown,"{X}"\n"shown",{X}\n```\n',
        "```csv\nname;secretKey\nshown;{X}\n```\n",
        "```tsv\nname\tsecretKey\nshown\t{X}\n```\n",
        "```\nname,secretKey\nshown,{X}\n```\n",
        "secretKey: {X}\n",
    ],
    "a.http": [
        'POST https://h/a\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="bucket"\n\nshown\n--b\nContent-Disposition: form-data; name="secretKey"\n\n{X}\n--b--\n',
        'POST https://h/a\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="token"\nContent-Type: text/plain\n\n{X}\n--b--\n',
        "POST https://h/a\nContent-Type: application/x-www-form-urlencoded\n\nbucket=shown\n&secretKey={X}\n",
        "POST https://h/a\nContent-Type: text/xml\n\n<a><secretKey>{X}</secretKey><bucket>shown</bucket></a>\n",
        '@k = {X}\nPOST https://h/a\nContent-Type: application/json\n\n{"secretKey": "{{k}}"}\n',
    ],
    "a.postman_collection.json": [
        '{"item":[{"request":{"body":{"mode":"formdata","formdata":[{"key":"secretKey","value":"{X}","type":"text"},{"key":"bucket","value":"shown","type":"text"}]}}}]}',
        '{"item":[{"request":{"body":{"mode":"urlencoded","urlencoded":[{"key":"token","value":"{X}"},{"key":"bucket","value":"shown"}]}}}]}',
        '{"item":[{"request":{"auth":{"type":"basic","basic":[{"key":"username","value":"{X}"},{"key":"password","value":"{X}"}]}}}]}',
        '{"item":[{"event":[{"script":{"exec":["pm.environment.set(\\"token\\", \\"{X}\\");", "pm.environment.set(\\"bucket\\", \\"shown\\");"]}}]}]}',
        '{"variable":[{"key":"token","value":"{X}"},{"key":"bucket","value":"shown"}]}',
        '{"item":[{"request":{"header":[{"key":"Authorization","value":"Basic {X}"},{"key":"A","value":"shown"}]}}]}',
    ],
    "a.sh": [
        "sed s/__TOKEN__/{X}/ a.json\necho shown",
        "sed 's/__TOKEN__/{X}/g' a.json",
        "sed -i 's|__SECRET_KEY__|{X}|' a.json",
        "sed -e 's/__B__/shown/' -e 's,__TOKEN__,{X},g' a.json",
        'sed "s/TOKEN_HERE/{X}/" a.json\nsed "s/BUCKET/shown/" a.json',
        "TOKEN=$(cat <<E\n{X}\nE\n)\necho shown",
        "TOKEN=$(cat <<'E'\n{X}\nE\n)",
        'read -r -d "" TOKEN <<E\n{X}\nE',
        "TOKEN=$(openssl passwd {X})\n",
        "openssl passwd {X}\n",
        "openssl passwd -6 {X}\n",
        "openssl enc -aes-256-cbc -k {X} -in shown\nopenssl enc -aes-256-cbc -K {X} -in shown\nopenssl enc -aes-256-cbc -pass pass:{X} -in shown",
        "TOKEN=$(printf %s {X})\n",
        'TOKEN=$(echo {X} | tr -d "\\n")\n',
        'printf \'{"secretKey": "%s", "bucket": "%s"}\' {X} shown | curl -d @- https://h/a',
        'perl -pe "s/__TOKEN__/{X}/" a.json',
        'B=\'{"secretKey": "__K__"}\'; echo "${B/__K__/{X}}"',
        'B=\'{"secretKey": "__K__", "bucket": "__B__"}\'; echo "$B" | sed "s/__K__/{X}/;s/__B__/shown/"',
        'sed s/__K__/{X}/ <<\'E\'\n{"secretKey": "__K__"}\nE',
        "envsubst < a.json\nexport SECRET_KEY={X}",
        "jq --arg k {X} '.secretKey = $k' a.json",
        'jq ".secretKey = \\"{X}\\"" a.json',
        'jq \'.storageConfig.secretKey |= "{X}" | .bucket = "shown"\' a.json',
        "yq -i '.a.secretKey = \"{X}\"' a.yaml",
    ],
    "a.yaml": [
        "a: [secretKey, {X}]\nb: [bucket, shown]\n",
        "a:\n- secretKey\n- {X}\nb:\n- bucket\n- shown\n",
        "a: [[secretKey, {X}], [bucket, shown]]\n",
        "env:\n- TOKEN={X}\n- B=shown\n",
        'args: ["--token", "{X}", "--b", "shown"]\n',
        "command: sed s/__TOKEN__/{X}/ a.json\n",
    ],
    "a.json": [
        '{"a": [["secretKey", "{X}"], ["bucket", "shown"]]}',
        '{"command": ["sed", "s/__TOKEN__/{X}/"]}',
    ],
    "a.rec": [
        'record audio mixed\nto s3 us-east-1 as "{X}" "{X}"\n',
        'record audio mixed\nto s3 us-east-1 bucket "shown" as "{X}" "{X}"\n',
        'record audio mixed\nto s3 us-east-1 bucket "shown" key "{X}" secret "{X}"\n',
        'record audio mixed to s3 us-east-1 "{X}" "{X}"\n',
        'record audio mixed\nto s3 us-east-1 using "{X}" and "{X}"\n',
        'record audio mixed\nto s3 us-east-1 bucket "shown" ("{X}", "{X}")\n',
    ],
}
