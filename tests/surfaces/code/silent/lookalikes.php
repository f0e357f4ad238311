<?php
// Bodies of the other calls, and arrays that only share names with a start body.
$audit = ['clientRequest' => ['method' => 'GET'], 'storage' => ['vendor' => 'x']];
