<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linxuan::Application</name>
    <message>
        <source>Review workstation for the selection of excellent lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s folder to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: zh_CN or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::AssignDialog</name>
    <message>
        <source>Every entry had its experts already; nothing was dealt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) dealt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every expert has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts have %1 to %2 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each entry goes to experts of its stage and subject, never of its own school or county, with loads as even as that allows. What is assigned already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number deals the same way again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts per entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number of the draw deals the same way again; it is kept in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not get enough experts:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Assignment</name>
    <message>
        <source>no expert covers this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts who cover this group: %1, left after recusals: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expert&apos;s own school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended by the expert&apos;s own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recusal declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::AuditTrail</name>
    <message>
        <source>records are missing before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record or the one before it was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trail does not end where its head says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::BarChart</name>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ChooseStep</name>
    <message>
        <source>What the table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns it may have; those in bold are needed, other spellings in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (xlsx, ods or csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These quotas are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sheet&apos;s name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the expert where a sheet&apos;s pair is not assigned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace sheets that differ from those already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::CloseDialog</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet is missing without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proposed veto is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tied line between awards is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing freezes the sheets and the awards of this round and gives the lists their version and digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who closes the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: version %2, by %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Codes</name>
    <message>
        <source>Subject course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex 3: subject and special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex 4: experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::CommandPalette</name>
    <message>
        <source>Code, title, teacher, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1” among the entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Database</name>
    <message>
        <source>The database holds no campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is in use by another program. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refuses a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a campaign database of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::DeadlineList</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::DecisionDialog</name>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Documents</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::EntriesPage</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lesson handed in stands here. Import the counties&apos; entry lists to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::EntryActions</name>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be recommended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With a written reason those that may pass go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be recommended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moving entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed with the reason given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryDetails</name>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written reason lets it pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::EntryModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::FilterBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FilterChip</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::FormChoices</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::GroupList</name>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::GroupModel</name>
    <message numerus="yes">
        <source>%n undecided line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::History</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by an import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score sheet was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of expert %1 stays missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto %1 proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto %1 confirmed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto %1 refused by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award set by hand to “%1” by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ImportAssistant</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in %1. You may leave this open; the line at the foot of the window shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Intake</name>
    <message>
        <source>stands in row %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 是 or 否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a date such as 2023-09-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty: the school is no direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such county or zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a time such as 2023-09-18 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 学科课程, 实验教学 or 特殊教育</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closed round holds this entry; reopen it before changing group, teacher or node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) were not in the table of units and were added below their county.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the profile has no subject “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an entry nor a unit; import those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number of places, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no such stage or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: the total says %3, the columns add up to %4. Both limits hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such county, zone or direct school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet&apos;s name says neither 附件3 nor 附件4; name the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a row in this table already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 学校, 县级, 市级 or 省级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round holds no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is not assigned to this expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法判定 needs a reason, here or in 评语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no criterion of rubric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points add up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no veto item “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet was submitted with other values; replacing it needs --replace and a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this expert&apos;s sheet for the entry stands in the table twice, with different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expert is recused from this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no such stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no such subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 区县, 开发区, 直属校 or 学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school needs the county or zone above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Invariants</name>
    <message>
        <source>a school without the unit above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands below a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its school or unit does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its school does not belong to its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quota for something that does not recommend to the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state and its digest do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of its closings is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing %1 does not fit the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheets are not those that the audit trail speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was altered outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rubric does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 points for %2 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than full points for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is submitted with criteria neither scored nor marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is submitted without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has points and is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is returned or recused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::JsonCursor</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key, only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text on one line without spaces around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code of letters, digits and . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points from %1 to %2, as a whole number or a text such as &quot;8.5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment such as &quot;2023-09-18T18:00:00+08:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that the list does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::JsonText</name>
    <message>
        <source>%1: the key is given twice; remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected a whole number or a text such as &quot;8.5&quot;, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON; correct the file at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file: expected an object, found a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::LinePrompt</name>
    <message numerus="yes">
        <source>%1: rank %2 is shared by %3, and the line (%n place(s)) runs through them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the line of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n tied entry(ies) get %1; the line moves to their end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tied entry(ies) gets %1; the next award starts with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::MadeDocument</name>
    <message>
        <source>There is no room for a preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::MainWindow</name>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. Review workstation for the selection of excellent lessons. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Materials</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Navigator</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search	Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::NoticeBar</name>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Opener</name>
    <message>
        <source>No profile came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the new campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample campaign…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Overview</name>
    <message>
        <source>Import the units: counties, zones and direct schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the quotas; without them there are no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) over the quota</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) declared and not recommended by a school</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed: print its lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deal the entries to experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n panel(s) with sheets missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n veto(es) to be decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tied line(s) to be decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) with too few sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is complete: check the result and close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is empty. Import the units first, then the quotas and the entry lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import units…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewView</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Page</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::PanelRows</name>
    <message>
        <source>Not dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::PanelsPage</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign experts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import experts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round has no entries yet. It fills as entries are recommended to its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sheets returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a recorded reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why will these sheets stay missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s). With a reason they no longer stand against closing the round.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Pdf</name>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Install a font that has them, such as fonts-hanazono, and print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::PdfPages</name>
    <message>
        <source>%1 cannot be read as a PDF. It may be damaged or protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is too large to be shown at this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ProfileReader</name>
    <message>
        <source>a track that stands under tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list, as an opening binds no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subject that stands under subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rubric of at least one category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key, only categories that stand under categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a rubric that stands under rubrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, as the ratio is given; only one of ratio and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratios of at most 10000 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a section of a rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (never) or at least 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number as a text, such as &quot;24.5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other bound of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a check, T01 to T15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a form that stands under forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile named %1 comes with the program; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::PromptDialog</name>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (where needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Prompts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDetails</name>
    <message numerus="yes">
        <source>%n place(s) used; there is no limit of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaModel</name>
    <message>
        <source>Over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over in a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaView</name>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::QuotasPage</name>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import quotas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries each unit may send stands here. Import the quota tables to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s) exceeded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::RecommendationRules</name>
    <message>
        <source>Round %1 is closed and would change. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is directly under the city: the school&apos;s word goes to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at “%1” and would pass over “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools of the kind “%1” take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the register of bans until %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted %1, after the deadline “%2” of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 is closed in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recommended already with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 places (%3) and all are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Records</name>
    <message>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Report</name>
    <message>
        <source>A row of &quot;%1&quot; has %2 cells for %3 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ReportView</name>
    <message>
        <source>Not taken (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be taken. Nothing is stored until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rows below in the file and import it again; rows that are there already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows below will be left out, all others taken. Nothing is stored until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ResultActions</name>
    <message>
        <source>Change the award by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”, %3: rank %4. The change and its reason are kept in the trail and marked on the working list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 stays in the trail with its digest. Lists printed after closing again carry version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expert %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were made under other conditions than the round has now. They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ResultRows</name>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares its rank: scores and tie-breakers are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: left out of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert deviates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Results</name>
    <message>
        <source>the entry is not in this round any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made with another rubric than the round&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expert is not on the panel any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no undecided line at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no award “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is not in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 has no rank and cannot have an award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 holds no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the veto proposed against it is not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the line of “%3” is not decided between %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sheet of expert %2 is missing without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who closes the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The round cannot be closed: %1 (%n obstacle(s) in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks and awards of this round stand here once it has entries. It fills as entries are recommended to its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that do not count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1 by %2, version %3, digest %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that do not count (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between awards run through tied entries and wait for a decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Reviews</name>
    <message>
        <source>The entry is not in the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of experts per entry is 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no experts. Import them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of expert %1 for %2 is not missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person decides: %1 proposed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such veto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::RoundBook</name>
    <message>
        <source>The profile has no round %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round “%1”. The rounds are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::RoundChooser</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Rubric</name>
    <message>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 0 to %1 in steps of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::RubricJson</name>
    <message>
        <source>whole steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points, as the rubric has no levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of which %1 % are whole hundredths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the sum of its parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Sample</name>
    <message>
        <source>The sample&apos;s tables are not installed with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s %1 has a row that cannot be taken: row %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommending the entries upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the keyed scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s scores have a row that cannot be taken: row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty. The sample needs an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Selection</name>
    <message>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::SettingsMenu</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::TableExport</name>
    <message>
        <source>Exporting the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::TableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Tables</name>
    <message>
        <source>The headers in %1 and %2 (%3) mean the same column, “%4”. Rename or delete one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no header row with all required columns; missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named as a workbook but is not one. Save it again as xlsx, or name it .csv if it is a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, not a table. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an old binary workbook. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (xlsb). Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the password and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a document or archive, but not a workbook. Save the table as xlsx, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a table. Save the table as xlsx, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to more than this program takes in. Split the table or remove what does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read in the time allowed: it is too large or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a quotation mark in row %2 that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a row of more than 16 MB: row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts its dates from 1904, so they would come out four years wrong. Save the table as csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged at %2. Save it again or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged or cut short. Save it again or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet of that name; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Linxuan that reads tables could not be started. Install Linxuan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::TodoButton</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::TodoList</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Upward</name>
    <message>
        <source>rank %1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the same rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, within %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, moved up within %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, no award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, below the recommendation line that is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, beyond the %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, an award line has to be decided first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, node %2 already taken by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, the teacher is already recommended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, although node %1 is taken by %2 (reason recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, although the teacher is recommended: %1 (reason recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1, tied at the recommendation line of %2 places; to be decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Verification</name>
    <message>
        <source>its result does not follow from its sheets any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size is not the one recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not the one recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDetails</name>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet. Until then the entry keeps its scores and its rank, and the round cannot be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the expert says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::VetoPane</name>
    <message>
        <source>Vetoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm veto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse veto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expert has proposed a veto in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person decides; nobody decides on an own proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” loses its rank in this round: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” keeps its rank: the proposal %3 is not upheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding the veto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::WelcomePage</name>
    <message>
        <source>Linxuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the offices&apos; spreadsheets to the printed award list. A campaign is a folder on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Working</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n total(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Highest minus lowest (limit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rank among %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where scores are equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recommended upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the group&apos;s mean (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Workspace</name>
    <message>
        <source>%1 is not empty. A new campaign needs an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::Xlsx</name>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet&apos;s cell can hold (%1 characters).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linxuan::cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample campaign lies in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole and unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A profile&apos;s name (%1) or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the sample campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is it whole, unaltered, and does the result follow from the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done with an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace with -w DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round, by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND …: the review workstation without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND --help shows a command&apos;s options. --lang zh_CN|en, --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, but problems were found; 2 wrong usage; 3 could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: linxuan-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linxuan-cli: there is no command “%1”. linxuan-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ? line “%1” (%2 places) is not decided: rank %3 is shared by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--group is CATEGORY/STAGE/SUBJECT, such as subject/小学/数学.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --include or --exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli close: the round stays open: %n obstacle(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed as version %1, digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again, to become version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results and ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award levels, recommendations, undecided lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides a line where equal ranks lie on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CATEGORY/STAGE/SUBJECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, second, third or recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tied entries lie above the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tied entries lie below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets an award by hand, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, second, third or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freezes a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a closed round again, for its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned; each expert has %2 to %3 entries; %4 entries got fewer than wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --confirm or --refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no undecided veto %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals entries to experts: panels, recusals, even load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts for each entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed deals the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets not handed in; --reason records why they stay missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vetoes proposed and decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides a veto, as a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The veto item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The veto holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The veto does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name entries by code, with --from FILE, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level is school, county, city or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed, %2 were so already, %3 stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves entries up, within quota; or back and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school, county, city or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a column 作品编号.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes entries back to the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes entries out at the teacher&apos;s wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes entries out for a breach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, limit, left, over, per unit and track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”. Tables: units, nodes, quotas, entries, experts, bans, recommended, scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--track is subject-special or experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 row %2, %3 “%4”: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a table in: xlsx, ods or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would happen and stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas: subject-special (annex 3) or experiment (annex 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: assigns pairs that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: replaces sheets that differ; needs --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of a table with all their names; * are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form as .pdf or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of this unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
