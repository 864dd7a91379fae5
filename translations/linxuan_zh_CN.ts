<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linxuan::Assignment</name>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="56"/>
        <source>no expert covers this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="57"/>
        <source>experts who cover this group: %1, left after recusals: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="167"/>
        <source>works in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="185"/>
        <source>the expert&apos;s own school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="187"/>
        <source>recommended by the expert&apos;s own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/assignment.cpp" line="194"/>
        <source>recusal declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::AuditTrail</name>
    <message>
        <location filename="../core/storage/audittrail.cpp" line="121"/>
        <source>records are missing before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/audittrail.cpp" line="123"/>
        <source>the record or the one before it was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/audittrail.cpp" line="128"/>
        <source>the trail does not end where its head says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Codes</name>
    <message>
        <location filename="../core/model/codes.cpp" line="23"/>
        <source>Subject course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="25"/>
        <source>Experiment teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="27"/>
        <source>Special education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="36"/>
        <source>Annex 3: subject and special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="38"/>
        <source>Annex 4: experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="47"/>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="49"/>
        <source>Development zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="51"/>
        <source>Direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="53"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="62"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="64"/>
        <source>Recommended by school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="66"/>
        <source>Recommended by county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="68"/>
        <source>Recommended by city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="70"/>
        <source>Recommended by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="79"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="81"/>
        <location filename="../core/model/codes.cpp" line="100"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="83"/>
        <location filename="../core/model/codes.cpp" line="102"/>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="92"/>
        <source>Ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="94"/>
        <source>Too few sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="96"/>
        <source>Vetoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="98"/>
        <source>Veto to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="109"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="109"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="116"/>
        <source>Official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="118"/>
        <source>Published practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/codes.cpp" line="120"/>
        <source>Our proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Database</name>
    <message>
        <location filename="../core/storage/campaignstore.cpp" line="32"/>
        <source>The database holds no campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="54"/>
        <source>The campaign is in use by another program. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="56"/>
        <source>The database refuses a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="59"/>
        <source>The database file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="61"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="63"/>
        <source>The campaign&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="65"/>
        <source>The database failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="98"/>
        <source>%1 is not a campaign database of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="104"/>
        <source>%1 was made by a newer version of this program (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/database.cpp" line="128"/>
        <location filename="../core/storage/database.cpp" line="144"/>
        <source>There is no campaign at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/statement.cpp" line="40"/>
        <source>%1 was changed by someone else in the meantime. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Documents</name>
    <message>
        <location filename="../core/workspace/documents.cpp" line="84"/>
        <source>There is no unit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/documents.cpp" line="210"/>
        <source>Award list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/documents.cpp" line="212"/>
        <source>Score summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/documents.cpp" line="214"/>
        <source>Recommendation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/documents.cpp" line="245"/>
        <source>%1: the name must end in .pdf or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Eligibility</name>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="147"/>
        <source>Round %1 is closed and would change. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="164"/>
        <source>The school is directly under the city: the school&apos;s word goes to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="169"/>
        <source>It stands at “%1” and would pass over “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="182"/>
        <source>%1 takes no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="187"/>
        <source>Schools of the kind “%1” take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="204"/>
        <source>%1 is on the register of bans until %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="224"/>
        <source>Submitted %1, after the deadline “%2” of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="235"/>
        <source>Node %1 is closed in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="240"/>
        <source>Node %1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="250"/>
        <source>%1 is recommended already with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="266"/>
        <source>%1 has %2 places (%3) and all are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/eligibility.cpp" line="284"/>
        <source>It is out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::History</name>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="29"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="36"/>
        <source>From “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="38"/>
        <source>Returned to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="40"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="42"/>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="44"/>
        <source>Changed by an import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="52"/>
        <source>A score sheet was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="54"/>
        <source>The sheet of expert %1 stays missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="56"/>
        <source>Veto %1 proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="58"/>
        <source>Veto %1 confirmed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="60"/>
        <source>Veto %1 refused by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/historytext.cpp" line="62"/>
        <source>Award set by hand to “%1” by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Intake</name>
    <message>
        <location filename="../core/workspace/intake/catalogueimports.cpp" line="52"/>
        <location filename="../core/workspace/intake/expertimport.cpp" line="128"/>
        <source>stands in row %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/catalogueimports.cpp" line="55"/>
        <location filename="../core/workspace/intake/expertimport.cpp" line="131"/>
        <source>expected 是 or 否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/catalogueimports.cpp" line="127"/>
        <location filename="../core/workspace/intake/catalogueimports.cpp" line="130"/>
        <source>expected a date such as 2023-09-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/catalogueimports.cpp" line="134"/>
        <source>lies before the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="146"/>
        <source>must not be empty: the school is no direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="147"/>
        <source>there is no such county or zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="177"/>
        <source>expected a time such as 2023-09-18 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="193"/>
        <location filename="../core/workspace/intake/expertimport.cpp" line="93"/>
        <source>expected 学科课程, 实验教学 or 特殊教育</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="237"/>
        <source>%1 stands in row %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/entryimport.cpp" line="259"/>
        <source>a closed round holds this entry; reopen it before changing group, teacher or node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/intake/entryimport.cpp" line="282"/>
        <source>%n school(s) were not in the table of units and were added below their county.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/expertimport.cpp" line="77"/>
        <source>the profile has no subject “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/expertimport.cpp" line="85"/>
        <source>the profile has no stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/expertimport.cpp" line="112"/>
        <source>“%1” is neither an entry nor a unit; import those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="116"/>
        <source>expected a whole number of places, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="131"/>
        <source>the profile has no such stage or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="148"/>
        <source>Row %1, %2: the total says %3, the columns add up to %4. Both limits hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="165"/>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="180"/>
        <location filename="../core/workspace/intake/tableimport.cpp" line="120"/>
        <location filename="../core/workspace/intake/tableimport.cpp" line="130"/>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="168"/>
        <source>there is no such county, zone or direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="171"/>
        <source>the sheet&apos;s name says neither 附件3 nor 附件4; name the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/quotaimport.cpp" line="174"/>
        <source>has a row in this table already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/recommendedimport.cpp" line="67"/>
        <source>expected 学校, 县级, 市级 or 省级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoredround.cpp" line="126"/>
        <location filename="../core/workspace/intake.cpp" line="94"/>
        <source>Replacing sheets needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="84"/>
        <source>the round is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="103"/>
        <source>the round holds no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="108"/>
        <source>there is no such expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="121"/>
        <source>the entry is not assigned to this expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="142"/>
        <source>无法判定 needs a reason, here or in 评语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="151"/>
        <location filename="../core/workspace/intake/tableimport.cpp" line="98"/>
        <source>the cell holds an error instead of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="171"/>
        <source>is no criterion of rubric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="198"/>
        <source>the points add up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="207"/>
        <source>the profile has no veto item “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="232"/>
        <source>this sheet was submitted with other values; replacing it needs --replace and a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="235"/>
        <source>this expert&apos;s sheet for the entry stands in the table twice, with different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/scoreimport.cpp" line="238"/>
        <source>the expert is recused from this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/tableimport.cpp" line="67"/>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/tableimport.cpp" line="143"/>
        <source>the profile has no such stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/tableimport.cpp" line="154"/>
        <source>the profile has no such subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/unitimport.cpp" line="67"/>
        <source>expected 区县, 开发区, 直属校 or 学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/unitimport.cpp" line="75"/>
        <source>expected a whole number of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/unitimport.cpp" line="90"/>
        <source>a school needs the county or zone above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake/unitimport.cpp" line="131"/>
        <source>%1 is a %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="67"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="69"/>
        <source>Catalogue nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="71"/>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="73"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="75"/>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="77"/>
        <source>Register of bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="79"/>
        <source>Recommended list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/intake.cpp" line="81"/>
        <source>Keyed scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Invariants</name>
    <message>
        <location filename="../core/storage/invariants.cpp" line="119"/>
        <source>a school without the unit above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="121"/>
        <source>stands below a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="133"/>
        <source>its school or unit does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="139"/>
        <source>its school does not belong to its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="141"/>
        <source>is out without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="153"/>
        <source>a quota for something that does not recommend to the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="165"/>
        <source>its state and its digest do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="182"/>
        <source>the number of its closings is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="187"/>
        <source>closing %1 does not fit the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="209"/>
        <source>the sheets are not those that the audit trail speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="224"/>
        <source>was altered outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="235"/>
        <source>its rubric does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="240"/>
        <source>has %1 points for %2 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="243"/>
        <source>has more than full points for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="255"/>
        <source>is submitted with criteria neither scored nor marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="256"/>
        <source>is submitted without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="258"/>
        <source>has points and is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/storage/invariants.cpp" line="261"/>
        <source>is returned or recused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::JsonCursor</name>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="53"/>
        <location filename="../core/model/jsoncursor.cpp" line="74"/>
        <location filename="../core/model/jsoncursor.cpp" line="191"/>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="62"/>
        <source>no such key, only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="82"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="82"/>
        <source>a list of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="95"/>
        <source>a text on one line without spaces around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="112"/>
        <source>a code of letters, digits and . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="128"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="138"/>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="150"/>
        <source>points from %1 to %2, as a whole number or a text such as &quot;8.5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="163"/>
        <source>a moment such as &quot;2023-09-18T18:00:00+08:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="171"/>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="173"/>
        <source>%1: expected %2, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="189"/>
        <source>a list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="195"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="202"/>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsoncursor.cpp" line="209"/>
        <source>a value that the list does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::JsonText</name>
    <message>
        <location filename="../core/model/jsontext.cpp" line="111"/>
        <source>%1: the key is given twice; remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsontext.cpp" line="126"/>
        <source>%1: expected a whole number or a text such as &quot;8.5&quot;, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsontext.cpp" line="156"/>
        <source>line %1, column %2: this is not valid JSON; correct the file at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/jsontext.cpp" line="187"/>
        <source>the whole file: expected an object, found a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Materials</name>
    <message>
        <location filename="../core/workspace/materials.cpp" line="30"/>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/materials.cpp" line="43"/>
        <location filename="../core/workspace/materials.cpp" line="51"/>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Overview</name>
    <message>
        <location filename="../core/workspace/overview.cpp" line="73"/>
        <source>Import the units: counties, zones and direct schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="78"/>
        <source>Import the quotas; without them there are no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="80"/>
        <source>Import the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="83"/>
        <source>Import the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="96"/>
        <source>%n unit(s) over the quota</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="106"/>
        <source>%n entry(ies) declared and not recommended by a school</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="112"/>
        <source>%1 is closed: print its lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="124"/>
        <source>%1: deal the entries to experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="128"/>
        <source>%1: %n panel(s) with sheets missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="142"/>
        <source>%1: %n veto(es) to be decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="144"/>
        <source>%1: %n tied line(s) to be decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/overview.cpp" line="146"/>
        <source>%1: %n entry(ies) with too few sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/workspace/overview.cpp" line="148"/>
        <source>%1 is complete: check the result and close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ProfileReader</name>
    <message>
        <location filename="../core/model/profilebase.cpp" line="95"/>
        <source>a track that stands under tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilebase.cpp" line="125"/>
        <source>an empty list, as an opening binds no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="35"/>
        <source>a subject that stands under subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="45"/>
        <source>the rubric of at least one category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="49"/>
        <source>no such key, only categories that stand under categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="54"/>
        <source>the code of a rubric that stands under rubrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="67"/>
        <source>nothing, as the ratio is given; only one of ratio and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="95"/>
        <source>ratios of at most 10000 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="113"/>
        <source>the name of a section of a rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilejudging.cpp" line="123"/>
        <source>0 (never) or at least 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="29"/>
        <source>a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="38"/>
        <source>a number as a text, such as &quot;24.5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="46"/>
        <source>a text without a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="81"/>
        <source>the other bound of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="85"/>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="95"/>
        <source>no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="113"/>
        <source>the code of a check, T01 to T15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="123"/>
        <source>an address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilematerials.cpp" line="191"/>
        <source>the code of a form that stands under forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/profilereader.cpp" line="90"/>
        <source>No profile named %1 comes with the program; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Records</name>
    <message>
        <location filename="../core/workspace/records.cpp" line="66"/>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Results</name>
    <message>
        <location filename="../core/workspace/results.cpp" line="114"/>
        <source>the entry is not in this round any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="116"/>
        <source>it was made with another rubric than the round&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="118"/>
        <source>the expert is not on the panel any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="225"/>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="231"/>
        <source>A name and a reason are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="265"/>
        <source>This group has no undecided line at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="290"/>
        <source>There is no award “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="299"/>
        <source>Entry %1 is not in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="301"/>
        <source>Entry %1 has no rank and cannot have an award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="321"/>
        <source>Round %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="323"/>
        <source>Round %1 holds no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="327"/>
        <source>%1: the veto proposed against it is not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="332"/>
        <source>%1 %2: the line of “%3” is not decided between %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="340"/>
        <source>%1: the sheet of expert %2 is missing without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="349"/>
        <source>Say who closes the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../core/workspace/results.cpp" line="354"/>
        <source>The round cannot be closed: %1 (%n obstacle(s) in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/workspace/results.cpp" line="383"/>
        <source>Round %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Reviews</name>
    <message>
        <location filename="../core/workspace/panels.cpp" line="32"/>
        <source>The entry is not in the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="33"/>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="58"/>
        <source>The number of experts per entry is 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="66"/>
        <source>There are no experts. Import them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="152"/>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="165"/>
        <source>The sheet of expert %1 for %2 is not missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="187"/>
        <source>A name and a reason are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="203"/>
        <source>A second person decides: %1 proposed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/reviews.cpp" line="217"/>
        <source>There is no such veto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::RoundBook</name>
    <message>
        <location filename="../core/workspace/roundbook.cpp" line="50"/>
        <source>The profile has no round %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/roundbook.cpp" line="122"/>
        <source>There is no round “%1”. The rounds are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Rubric</name>
    <message>
        <location filename="../core/model/rubric.cpp" line="76"/>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/rubric.cpp" line="81"/>
        <source>expected 0 to %1 in steps of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::RubricJson</name>
    <message>
        <location filename="../core/model/rubricjson.cpp" line="89"/>
        <source>whole steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/rubricjson.cpp" line="97"/>
        <source>points, as the rubric has no levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/rubricjson.cpp" line="101"/>
        <source>points of which %1 % are whole hundredths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/model/rubricjson.cpp" line="108"/>
        <source>%1, the sum of its parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Sample</name>
    <message>
        <location filename="../core/workspace/sample.cpp" line="61"/>
        <source>The sample&apos;s tables are not installed with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="124"/>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="133"/>
        <source>The sample&apos;s %1 has a row that cannot be taken: row %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="145"/>
        <source>Recommending the entries upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="167"/>
        <source>Taking in the keyed scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="177"/>
        <source>The sample&apos;s scores have a row that cannot be taken: row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="194"/>
        <source>Adding the materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="208"/>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="232"/>
        <source>%1 is not empty. The sample needs an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/sample.cpp" line="243"/>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Selection</name>
    <message>
        <location filename="../core/workspace/selection.cpp" line="38"/>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/selection.cpp" line="129"/>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Tables</name>
    <message>
        <location filename="../core/tables/columns.cpp" line="192"/>
        <source>The headers in %1 and %2 (%3) mean the same column, “%4”. Rename or delete one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/columns.cpp" line="214"/>
        <source>“%1” has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/columns.cpp" line="216"/>
        <source>“%1” has no header row with all required columns; missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="21"/>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="23"/>
        <source>“%1” is named as a workbook but is not one. Save it again as xlsx, or name it .csv if it is a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="27"/>
        <source>“%1” is a web page or XML, not a table. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="30"/>
        <source>“%1” is an old binary workbook. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="33"/>
        <source>“%1” is a binary workbook (xlsb). Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="36"/>
        <source>“%1” is protected by a password. Remove the password and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="38"/>
        <source>“%1” is a document or archive, but not a workbook. Save the table as xlsx, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="42"/>
        <source>“%1” is not a table. Save the table as xlsx, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="50"/>
        <source>“%1” unpacks to more than this program takes in. Split the table or remove what does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="54"/>
        <source>“%1” could not be read in the time allowed: it is too large or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="56"/>
        <source>“%1” has a quotation mark in row %2 that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="58"/>
        <source>“%1” has a row of more than 16 MB: row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="60"/>
        <source>“%1” counts its dates from 1904, so they would come out four years wrong. Save the table as csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="64"/>
        <source>“%1” could not be read: the file is damaged at %2. Save it again or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="67"/>
        <source>“%1” could not be read: the file is damaged or cut short. Save it again or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/fault.cpp" line="80"/>
        <source>“%1” has no sheet of that name; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/reader.cpp" line="56"/>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/reader.cpp" line="60"/>
        <source>“%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/reader.cpp" line="66"/>
        <source>“%1” is a folder, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/reader.cpp" line="67"/>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/readerprocess.cpp" line="60"/>
        <source>The part of Linxuan that reads tables could not be started. Install Linxuan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables/writer.cpp" line="38"/>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Upward</name>
    <message>
        <location filename="../core/scoring/upward.cpp" line="76"/>
        <source>rank %1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="80"/>
        <source>%1 of the same rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="81"/>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="135"/>
        <source>rank %1, within %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="136"/>
        <source>rank %1, moved up within %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="145"/>
        <source>rank %1, no award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="147"/>
        <source>rank %1, below the recommendation line that is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="150"/>
        <source>rank %1, beyond the %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="152"/>
        <source>rank %1, an award line has to be decided first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="162"/>
        <source>rank %1, node %2 already taken by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="167"/>
        <source>rank %1, the teacher is already recommended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="206"/>
        <source>, although node %1 is taken by %2 (reason recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="210"/>
        <source>, although the teacher is recommended: %1 (reason recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="224"/>
        <source>rank %1, tied at the line of %2 places, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="227"/>
        <source>rank %1, tied at the line of %2 places, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scoring/upward.cpp" line="231"/>
        <source>rank %1, tied at the recommendation line of %2 places; to be decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Verification</name>
    <message>
        <location filename="../core/workspace/verification.cpp" line="43"/>
        <source>its result does not follow from its sheets any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/verification.cpp" line="56"/>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/verification.cpp" line="58"/>
        <source>its size is not the one recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/verification.cpp" line="60"/>
        <source>its content is not the one recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Workspace</name>
    <message>
        <location filename="../core/workspace/workspace.cpp" line="38"/>
        <source>%1 is not empty. A new campaign needs an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/workspace/workspace.cpp" line="42"/>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::cli</name>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="29"/>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="38"/>
        <source>New campaign “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="49"/>
        <source>The sample campaign lies in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="63"/>
        <source>Whole and unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/cli/campaigncommands.cpp" line="64"/>
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="84"/>
        <source>A profile&apos;s name (%1) or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="87"/>
        <source>makes a new campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="88"/>
        <source>makes the sample campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="89"/>
        <source>is it whole, unaltered, and does the result follow from the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/campaigncommands.cpp" line="90"/>
        <source>what was done with an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="35"/>
        <source>Name the workspace with -w DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="46"/>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="53"/>
        <source>Give --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="79"/>
        <source>The campaign&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="84"/>
        <source>The round, by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="89"/>
        <source>Who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/command.cpp" line="94"/>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="43"/>
        <source>linxuan-cli COMMAND …: the review workstation without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="48"/>
        <source>linxuan-cli COMMAND --help shows a command&apos;s options. --lang zh_CN|en, --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="49"/>
        <source>Exit status: 0 done; 1 done, but problems were found; 2 wrong usage; 3 could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="64"/>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="65"/>
        <source>Prints one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="66"/>
        <source>The language: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="85"/>
        <source>Usage: linxuan-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="106"/>
        <source>linxuan-cli: there is no command “%1”. linxuan-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="73"/>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="77"/>
        <source>  ? line “%1” (%2 places) is not decided: rank %3 is shared by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="108"/>
        <source>--group is CATEGORY/STAGE/SUBJECT, such as subject/小学/数学.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="119"/>
        <source>Give --include or --exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/cli/outcomecommands.cpp" line="147"/>
        <source>linxuan-cli close: the round stays open: %n obstacle(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="151"/>
        <source>Closed as version %1, digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="162"/>
        <source>Open again, to become version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="174"/>
        <source>results and ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="175"/>
        <source>award levels, recommendations, undecided lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="176"/>
        <source>decides a line where equal ranks lie on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="177"/>
        <source>CATEGORY/STAGE/SUBJECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="178"/>
        <source>first, second, third or recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="179"/>
        <source>The tied entries lie above the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="180"/>
        <source>The tied entries lie below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="182"/>
        <source>sets an award by hand, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="183"/>
        <source>first, second, third or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="185"/>
        <source>freezes a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/outcomecommands.cpp" line="186"/>
        <source>opens a closed round again, for its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="56"/>
        <source>%1 assigned; each expert has %2 to %3 entries; %4 entries got fewer than wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="110"/>
        <source>Give --confirm or --refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="123"/>
        <source>%1 has no undecided veto %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="135"/>
        <source>deals entries to experts: panels, recusals, even load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="136"/>
        <source>Experts for each entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="137"/>
        <source>The same seed deals the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="139"/>
        <source>sheets not handed in; --reason records why they stay missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="141"/>
        <source>vetoes proposed and decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="142"/>
        <source>decides a veto, as a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="143"/>
        <source>The veto item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="144"/>
        <source>The veto holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/reviewcommands.cpp" line="144"/>
        <source>The veto does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="48"/>
        <source>Name entries by code, with --from FILE, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="57"/>
        <location filename="../app/cli/selectioncommands.cpp" line="73"/>
        <source>--level is school, county, city or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="79"/>
        <source>%1 changed, %2 were so already, %3 stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="104"/>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="136"/>
        <source>moves entries up, within quota; or back and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="138"/>
        <source>school, county, city or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="139"/>
        <source>A table with a column 作品编号.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="140"/>
        <source>All entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="140"/>
        <source>Takes entries back to the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="141"/>
        <source>Takes entries out at the teacher&apos;s wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="142"/>
        <source>Takes entries out for a breach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/selectioncommands.cpp" line="144"/>
        <source>used, limit, left, over, per unit and track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="29"/>
        <source>There is no table “%1”. Tables: units, nodes, quotas, entries, experts, bans, recommended, scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="46"/>
        <source>--track is subject-special or experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="53"/>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="63"/>
        <source>✗ %1 row %2, %3 “%4”: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="69"/>
        <source>… and %1 more; --json lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="71"/>
        <source>Nothing was stored: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="108"/>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="133"/>
        <source>takes a table in: xlsx, ods or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="134"/>
        <source>Only this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="135"/>
        <source>Says what would happen and stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="136"/>
        <source>Quotas: subject-special (annex 3) or experiment (annex 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="137"/>
        <source>Scores: assigns pairs that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="138"/>
        <source>Scores: replaces sheets that differ; needs --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="140"/>
        <source>the columns of a table with all their names; * are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="141"/>
        <source>a form as .pdf or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="142"/>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/cli/tablecommands.cpp" line="143"/>
        <source>Only entries of this unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
