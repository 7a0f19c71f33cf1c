<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pmdesk</name>
    <message numerus="yes">
        <source>It was merged: {n} answers or rows changed here.</source>
        <translation><numerusform>It was merged: {n} answer or row changed here.</numerusform><numerusform>It was merged: {n} answers or rows changed here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} minutes without a key</source>
        <translation><numerusform>Lock after {n} minute of inactivity</numerusform><numerusform>Lock after {n} minutes of inactivity</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting due in {n} days</source>
        <translation><numerusform>Meeting due in {n} day</numerusform><numerusform>Meeting due in {n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in {n} days</source>
        <translation><numerusform>Meeting in {n} day</numerusform><numerusform>Meeting in {n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting overdue by {n} days</source>
        <translation><numerusform>Meeting overdue by {n} day</numerusform><numerusform>Meeting overdue by {n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} texts to {language}</source>
        <translation><numerusform>Move {n} text to {language}</numerusform><numerusform>Move {n} texts to {language}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} suggested points</source>
        <translation><numerusform>Tick the {n} suggested point</numerusform><numerusform>Tick the {n} suggested points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{file} was written, and its {n} pictures beside it in {folder}.</source>
        <translation><numerusform>{file} was written, and its picture beside it in {folder}.</numerusform><numerusform>{file} was written, and its {n} pictures beside it in {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} changed comments</source>
        <translation><numerusform>{n} changed comment</numerusform><numerusform>{n} changed comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation><numerusform>{n} comment</numerusform><numerusform>{n} comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments already known</source>
        <translation><numerusform>{n} comment already known</numerusform><numerusform>{n} comments already known</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are new or changed.</source>
        <translation><numerusform>{n} comment is new or changed.</numerusform><numerusform>{n} comments are new or changed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are selected. A decision applies to all of them.</source>
        <translation><numerusform>{n} comment is selected. A decision applies to it.</numerusform><numerusform>{n} comments are selected. A decision applies to all of them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation><numerusform>{n} hour</numerusform><numerusform>{n} hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} list entries were rebuilt.</source>
        <translation><numerusform>{n} list entry was rebuilt.</numerusform><numerusform>{n} list entries were rebuilt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} minute</numerusform><numerusform>{n} minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation><numerusform>{n} month</numerusform><numerusform>{n} months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} new comments</source>
        <translation><numerusform>{n} new comment</numerusform><numerusform>{n} new comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of them wait for you to say where they belong.</source>
        <translation><numerusform>{n} of them waits for you to say where it belongs.</numerusform><numerusform>{n} of them wait for you to say where they belong.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open comments</source>
        <translation><numerusform>{n} open comment</numerusform><numerusform>{n} open comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open problems</source>
        <translation><numerusform>{n} open problem</numerusform><numerusform>{n} open problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} optional fields</source>
        <translation><numerusform>{n} optional field</numerusform><numerusform>{n} optional fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation><numerusform>{n} page</numerusform><numerusform>{n} pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are left out. To save them beside the report, name a file with --output.</source>
        <translation><numerusform>{n} picture is left out. To save it beside the report, name a file with --output.</numerusform><numerusform>{n} pictures are left out. To save them beside the report, name a file with --output.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation><numerusform>{n} match</numerusform><numerusform>{n} matches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places were changed on both sides. Choose which versions to keep.</source>
        <translation><numerusform>{n} place was changed on both sides. Choose which version to keep.</numerusform><numerusform>{n} places were changed on both sides. Choose which versions to keep.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} points open</source>
        <translation><numerusform>{n} open point</numerusform><numerusform>{n} open points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <translation><numerusform>{n} reply</numerusform><numerusform>{n} replies</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation><numerusform>{n} week</numerusform><numerusform>{n} weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{total} characters</source>
        <translation><numerusform>{total} character</numerusform><numerusform>{total} characters</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more comments</source>
        <translation><numerusform>… and {n} more comment</numerusform><numerusform>… and {n} more comments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more problems</source>
        <translation><numerusform>… and {n} more problem</numerusform><numerusform>… and {n} more problems</numerusform></translation>
    </message>
</context>
</TS>
