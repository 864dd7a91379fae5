<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>linxuan::AgreementMatrix</name>
    <message numerus="yes">
        <source>%n entry(ies) in common.</source>
        <translation>
            <numerusform>%n entry in common.</numerusform>
            <numerusform>%n entries in common.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AlikeActions</name>
    <message numerus="yes">
        <source>%n page(s) are saved as %1.</source>
        <translation>
            <numerusform>%n page is saved as %1.</numerusform>
            <numerusform>%n pages are saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns added, %1 were there.</source>
        <translation>
            <numerusform>%n text of earlier campaigns added, %1 were there.</numerusform>
            <numerusform>%n texts of earlier campaigns added, %1 were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without teachers&apos; names are saved as %1.</source>
        <translation>
            <numerusform>%n text without teachers&apos; names is saved as %1.</numerusform>
            <numerusform>%n texts without teachers&apos; names are saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had no text that could be read.</source>
        <translation>
            <numerusform>%n file had no text that could be read.</numerusform>
            <numerusform>%n files had no text that could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AlikeRows</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AssignDialog</name>
    <message numerus="yes">
        <source>%n review(s) dealt.</source>
        <translation>
            <numerusform>%n review dealt.</numerusform>
            <numerusform>%n reviews dealt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not get enough experts:</source>
        <translation>
            <numerusform>%n entry could not get enough experts:</numerusform>
            <numerusform>%n entries could not get enough experts:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Audit</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AuditPage</name>
    <message numerus="yes">
        <source>%n record(s), the chain is whole</source>
        <translation>
            <numerusform>%n record, the chain is whole</numerusform>
            <numerusform>%n records, the chain is whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CalibrationDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) still to come. The comparison shows when all are in.</source>
        <translation>
            <numerusform>%n sheet still to come. The comparison shows when all are in.</numerusform>
            <numerusform>%n sheets still to come. The comparison shows when all are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CertificatesPane</name>
    <message numerus="yes">
        <source>%n award(s) have no certificate yet.</source>
        <translation>
            <numerusform>%n award has no certificate yet.</numerusform>
            <numerusform>%n awards have no certificate yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) no longer fit the result and have to be voided.</source>
        <translation>
            <numerusform>%n certificate no longer fits the result and has to be voided.</numerusform>
            <numerusform>%n certificates no longer fit the result and have to be voided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); every award has its own.</source>
        <translation>
            <numerusform>%n certificate; every award has its own.</numerusform>
            <numerusform>%n certificates; every award has its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) get a certificate each. A number is given once and never again; a certificate that is wrong is voided, not changed.</source>
        <translation>
            <numerusform>%n award gets a certificate. A number is given once and never again; a certificate that is wrong is voided, not changed.</numerusform>
            <numerusform>%n awards get a certificate each. A number is given once and never again; a certificate that is wrong is voided, not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued, %1 to %2.</source>
        <translation>
            <numerusform>%n certificate issued, %1 to %2.</numerusform>
            <numerusform>%n certificates issued, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are no longer valid. This cannot be taken back; the numbers are not given again.</source>
        <translation>
            <numerusform>%n certificate is no longer valid. This cannot be taken back; the number is not given again.</numerusform>
            <numerusform>%n certificates are no longer valid. This cannot be taken back; the numbers are not given again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CheckRows</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Checks</name>
    <message numerus="yes">
        <source>%n place(s) cannot be decoded.</source>
        <translation>
            <numerusform>%n place cannot be decoded.</numerusform>
            <numerusform>%n places cannot be decoded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ChecksPane</name>
    <message numerus="yes">
        <source>%n could not be measured.</source>
        <translation>
            <numerusform>%n could not be measured.</numerusform>
            <numerusform>%n could not be measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CloseDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectAssistant</name>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectDetails</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectResult</name>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n file taken in</numerusform>
            <numerusform>%n files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s)</source>
        <translation>
            <numerusform>%n new sheet</numerusform>
            <numerusform>%n new sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recusal(s)</source>
        <translation>
            <numerusform>%n recusal</numerusform>
            <numerusform>%n recusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n veto proposal(s)</source>
        <translation>
            <numerusform>%n veto proposal</numerusform>
            <numerusform>%n veto proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came without a place, for instance because the entry went to another expert since. They are kept and do not count until you decide.</source>
        <translation>
            <numerusform>%n sheet came without a place, for instance because the entry went to another expert since. It is kept and does not count until you decide.</numerusform>
            <numerusform>%n sheets came without a place, for instance because the entry went to another expert since. They are kept and do not count until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectRows</name>
    <message numerus="yes">
        <source>Will be taken; %n sheet(s) without a place</source>
        <translation>
            <numerusform>Will be taken; %n sheet without a place</numerusform>
            <numerusform>Will be taken; %n sheets without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectView</name>
    <message numerus="yes">
        <source>%n to take in</source>
        <translation>
            <numerusform>%n to take in</numerusform>
            <numerusform>%n to take in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in before</source>
        <translation>
            <numerusform>%n taken in before</numerusform>
            <numerusform>%n taken in before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Confirming</name>
    <message numerus="yes">
        <source>The count is not %1: the round has %n entries.</source>
        <translation>
            <numerusform>The count is not %1: the round has %n entry.</numerusform>
            <numerusform>The count is not %1: the round has %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CureDialog</name>
    <message numerus="yes">
        <source>%n entries go back with what fails now. Advice is no reason to send back.</source>
        <translation>
            <numerusform>%n entry goes back with what fails now. Advice is no reason to send back.</numerusform>
            <numerusform>%n entries go back with what fails now. Advice is no reason to send back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of %1 sent back until %2.</source>
        <translation>
            <numerusform>%n entry of %1 sent back until %2.</numerusform>
            <numerusform>%n entries of %1 sent back until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::DeadlineList</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::DoublesPane</name>
    <message numerus="yes">
        <source>%n pairs wait for a word: return one, or let both stay with a reason.</source>
        <translation>
            <numerusform>%n pair waits for a word: return one, or let both stay with a reason.</numerusform>
            <numerusform>%n pairs wait for a word: return one, or let both stay with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation>
            <numerusform>%n entry moved.</numerusform>
            <numerusform>%n entries moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EachFileDialog</name>
    <message numerus="yes">
        <source>%n file(s), the first: %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files, the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n files, the first: %1</source>
        <translation>
            <numerusform>More than %n file, the first: %1</numerusform>
            <numerusform>More than %n files, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryActions</name>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n is there already</numerusform>
            <numerusform>%n are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be recommended.</source>
        <translation>
            <numerusform>%n entry will be recommended.</numerusform>
            <numerusform>%n entries will be recommended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are:</source>
        <translation>
            <numerusform>%n stays where it is:</numerusform>
            <numerusform>%n stay where they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation>
            <numerusform>This concerns %n entry:</numerusform>
            <numerusform>This concerns %n entries:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation>
            <numerusform>%n entry moved.</numerusform>
            <numerusform>%n entries moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed.</source>
        <translation>
            <numerusform>%n stayed.</numerusform>
            <numerusform>%n stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed with the reason given.</source>
        <translation>
            <numerusform>%n passed with the reason given.</numerusform>
            <numerusform>%n passed with the reason given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move up.</source>
        <translation>
            <numerusform>%n can move up.</numerusform>
            <numerusform>%n can move up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teachers are on the register of bans.</source>
        <translation>
            <numerusform>%n teacher is on the register of bans.</numerusform>
            <numerusform>%n teachers are on the register of bans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries can take what became free:</source>
        <translation>
            <numerusform>%n entry can take what became free:</numerusform>
            <numerusform>%n entries can take what became free:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryDetails</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Everywhere</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Fairness</name>
    <message numerus="yes">
        <source>The sheets fall into %n part(s). No entry was scored by experts of two parts, so entries and experts of different parts are not comparable.</source>
        <translation>
            <numerusform>The sheets fall into %n part. No entry was scored by experts of two parts, so entries and experts of different parts are not comparable.</numerusform>
            <numerusform>The sheets fall into %n parts. No entry was scored by experts of two parts, so entries and experts of different parts are not comparable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were scored by all %1 experts; at least %2 are needed.</source>
        <translation>
            <numerusform>%n entry was scored by all %1 experts; at least %2 are needed.</numerusform>
            <numerusform>%n entries were scored by all %1 experts; at least %2 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessRows</name>
    <message numerus="yes">
        <source>%n place(s) up by the adjusted score</source>
        <translation>
            <numerusform>%n place up by the adjusted score</numerusform>
            <numerusform>%n places up by the adjusted score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down by the adjusted score</source>
        <translation>
            <numerusform>%n place down by the adjusted score</numerusform>
            <numerusform>%n places down by the adjusted score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessWords</name>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them calibration entry(ies).</source>
        <translation>
            <numerusform>%n of them a calibration entry.</numerusform>
            <numerusform>%n of them calibration entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) differ beyond chance.</source>
        <translation>
            <numerusform>%n other differs beyond chance.</numerusform>
            <numerusform>%n others differ beyond chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FilterBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ForkView</name>
    <message numerus="yes">
        <source>File %1, %2, %n sheet(s), written %3</source>
        <translation>
            <numerusform>File %1, %2, %n sheet, written %3</numerusform>
            <numerusform>File %1, %2, %n sheets, written %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FormWords</name>
    <message numerus="yes">
        <source>%n not printed yet</source>
        <translation>
            <numerusform>%n not printed yet</numerusform>
            <numerusform>%n not printed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as printed</source>
        <translation>
            <numerusform>%n as printed</numerusform>
            <numerusform>%n as printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists have changed since they were printed; they will be printed with their next version.</source>
        <translation>
            <numerusform>%n list has changed since it was printed; it will be printed with its next version.</numerusform>
            <numerusform>%n lists have changed since they were printed; they will be printed with their next version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::GroupModel</name>
    <message numerus="yes">
        <source>%n undecided line(s)</source>
        <translation>
            <numerusform>%n undecided line</numerusform>
            <numerusform>%n undecided lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::History</name>
    <message numerus="yes">
        <source>Papers received: %1, %n copies</source>
        <translation>
            <numerusform>Papers received: %1, %n copy</numerusform>
            <numerusform>Papers received: %1, %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) dealt to experts</source>
        <translation>
            <numerusform>%n review dealt to experts</numerusform>
            <numerusform>%n reviews dealt to experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panel formed with %n member(s)</source>
        <translation>
            <numerusform>Panel formed with %n member</numerusform>
            <numerusform>Panel formed with %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) selected by the round&apos;s result</source>
        <translation>
            <numerusform>%n entry selected by the round&apos;s result</numerusform>
            <numerusform>%n entries selected by the round&apos;s result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review package for expert %1, %n entry(ies)</source>
        <translation>
            <numerusform>Review package for expert %1, %n entry</numerusform>
            <numerusform>Review package for expert %1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review package opened, %n entry(ies)</source>
        <translation>
            <numerusform>Review package opened, %n entry</numerusform>
            <numerusform>Review package opened, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of an earlier campaign taken in</source>
        <translation>
            <numerusform>%n text of an earlier campaign taken in</numerusform>
            <numerusform>%n texts of an earlier campaign taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::HoursPane</name>
    <message numerus="yes">
        <source>%n hour(s) in all; each teacher is counted once.</source>
        <translation>
            <numerusform>%n hour in all; each teacher is counted once.</numerusform>
            <numerusform>%n hours in all; each teacher is counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) of the province taken in.</source>
        <translation>
            <numerusform>%n award of the province taken in.</numerusform>
            <numerusform>%n awards of the province taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n row could not be taken.</numerusform>
            <numerusform>%n rows could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) have hours.</source>
        <translation>
            <numerusform>%n teacher have hours.</numerusform>
            <numerusform>%n teachers have hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ImportAssistant</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Intake</name>
    <message numerus="yes">
        <source>%n school(s) were not in the table of units and were added below their county.</source>
        <translation>
            <numerusform>%n school was not in the table of units and was added below its county.</numerusform>
            <numerusform>%n schools were not in the table of units and were added below their county.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) between the rows were left out: row %1.</source>
        <translation>
            <numerusform>%n heading between the rows was left out: row %1.</numerusform>
            <numerusform>%n headings between the rows were left out: rows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below the table were left out: row %1.</source>
        <translation>
            <numerusform>%n line below the table was left out: row %1.</numerusform>
            <numerusform>%n lines below the table were left out: rows %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::LinePrompt</name>
    <message numerus="yes">
        <source>%1: rank %2 is shared by %3, and the line (%n place(s)) runs through them.</source>
        <translation>
            <numerusform>%1: rank %2 is shared by %3, and the line (%n place) runs through them.</numerusform>
            <numerusform>%1: rank %2 is shared by %3, and the line (%n places) runs through them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tied entry(ies) get %1; the line moves to their end.</source>
        <translation>
            <numerusform>The %n tied entry gets %1; the line moves to its end.</numerusform>
            <numerusform>All %n tied entries get %1; the line moves to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tied entry(ies) gets %1; the next award starts with them.</source>
        <translation>
            <numerusform>The %n tied entry does not get %1; the next award starts with it.</numerusform>
            <numerusform>None of the %n tied entries gets %1; the next award starts with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::LineStrip</name>
    <message numerus="yes">
        <source>%1: %n entries above the line</source>
        <translation>
            <numerusform>%1: %n entry above the line</numerusform>
            <numerusform>%1: %n entries above the line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::LinesPane</name>
    <message numerus="yes">
        <source>%n entries would get another award</source>
        <translation>
            <numerusform>%n entry would get another award</numerusform>
            <numerusform>%n entries would get another award</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Matrix</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Originality</name>
    <message numerus="yes">
        <source>%1: %n picture(s)</source>
        <translation>
            <numerusform>%1: %n picture</numerusform>
            <numerusform>%1: %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::OriginalityPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) compared</source>
        <translation>
            <numerusform>%n text compared</numerusform>
            <numerusform>%n texts compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns</source>
        <translation>
            <numerusform>%n text of earlier campaigns</numerusform>
            <numerusform>%n texts of earlier campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not checked: no text could be read</source>
        <translation>
            <numerusform>%n file not checked: no text could be read</numerusform>
            <numerusform>%n files not checked: no text could be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Overview</name>
    <message numerus="yes">
        <source>%n unit(s) over the quota</source>
        <translation>
            <numerusform>%n unit over the quota</numerusform>
            <numerusform>%n units over the quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) declared and not recommended by a school</source>
        <translation>
            <numerusform>%n entry declared and not recommended by a school</numerusform>
            <numerusform>%n entries declared and not recommended by a school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n panel(s) with sheets missing</source>
        <translation>
            <numerusform>%1: %n panel with sheets missing</numerusform>
            <numerusform>%1: %n panels with sheets missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n veto(es) to be decided</source>
        <translation>
            <numerusform>%1: %n veto to be decided</numerusform>
            <numerusform>%1: %n vetoes to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tied line(s) to be decided</source>
        <translation>
            <numerusform>%1: %n tied line to be decided</numerusform>
            <numerusform>%1: %n tied lines to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) with too few sheets</source>
        <translation>
            <numerusform>%1: %n entry with too few sheets</numerusform>
            <numerusform>%1: %n entries with too few sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back and not put right in time</source>
        <translation>
            <numerusform>%n entry sent back and not put right in time</numerusform>
            <numerusform>%n entries sent back and not put right in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back to be put right</source>
        <translation>
            <numerusform>%n entry sent back to be put right</numerusform>
            <numerusform>%n entries sent back to be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with papers missing</source>
        <translation>
            <numerusform>%n unit with papers missing</numerusform>
            <numerusform>%n units with papers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n returned sheet(s) without a place</source>
        <translation>
            <numerusform>%1: %n returned sheet without a place</numerusform>
            <numerusform>%1: %n returned sheets without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s) got entries after their package was made</source>
        <translation>
            <numerusform>%1: %n expert got entries after the package was made</numerusform>
            <numerusform>%1: %n experts got entries after their packages were made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s) with a package have returned nothing</source>
        <translation>
            <numerusform>%1: %n expert with a package has returned nothing</numerusform>
            <numerusform>%1: %n experts with a package have returned nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have sent nothing yet: %1</source>
        <translation>
            <numerusform>%n unit has sent nothing yet: %1</numerusform>
            <numerusform>%n units have sent nothing yet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) not answered in time</source>
        <translation>
            <numerusform>%n objection not answered in time</numerusform>
            <numerusform>%n objections not answered in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered, the next until %1</source>
        <translation>
            <numerusform>%n objection to be answered, the next until %1</numerusform>
            <numerusform>%n objections to be answered, the next until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) no longer fit the result and have to be voided</source>
        <translation>
            <numerusform>%n certificate no longer fits the result and has to be voided</numerusform>
            <numerusform>%n certificates no longer fit the result and have to be voided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewCharts</name>
    <message numerus="yes">
        <source>%1, %n unit(s) over</source>
        <translation>
            <numerusform>%1, %n unit over</numerusform>
            <numerusform>%1, %n units over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n entry(ies), the middle one %1</source>
        <translation>
            <numerusform>Scores of %n entry, the middle one %1</numerusform>
            <numerusform>Scores of %n entries, the middle one %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PackAssistant</name>
    <message numerus="yes">
        <source>Write %n package(s)</source>
        <translation>
            <numerusform>Write %n package</numerusform>
            <numerusform>Write %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing for %n expert(s)</source>
        <translation>
            <numerusform>Packing for %n expert</numerusform>
            <numerusform>Packing for %n experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PackPreview</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PackResult</name>
    <message numerus="yes">
        <source>%n package(s) written. The disk can be unplugged.</source>
        <translation>
            <numerusform>%n package written. The disk can be unplugged.</numerusform>
            <numerusform>%n packages written. The disk can be unplugged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) written. Do not unplug the disk: eject it in the file manager first.</source>
        <translation>
            <numerusform>%n package written. Do not unplug the disk: eject it in the file manager first.</numerusform>
            <numerusform>%n packages written. Do not unplug the disk: eject it in the file manager first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PackageChooser</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PackageDesk</name>
    <message numerus="yes">
        <source>%n file(s) of the package are missing or damaged. Everything else can be scored as usual.</source>
        <translation>
            <numerusform>%n file of the package is missing or damaged. Everything else can be scored as usual.</numerusform>
            <numerusform>%n files of the package are missing or damaged. Everything else can be scored as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are done that no score file holds yet. They stay on this computer, and the office gets nothing of them before you export.</source>
        <translation>
            <numerusform>%n entry is done that no score file holds yet. It stays on this computer, and the office gets nothing of it before you export.</numerusform>
            <numerusform>%n entries are done that no score file holds yet. They stay on this computer, and the office gets nothing of them before you export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PanelRows</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PanelsPage</name>
    <message numerus="yes">
        <source>%n of them without a recorded reason</source>
        <translation>
            <numerusform>%n of them without a recorded reason</numerusform>
            <numerusform>%n of them without a recorded reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s). With a reason they no longer stand against closing the round.</source>
        <translation>
            <numerusform>%n sheet. With a reason it no longer stands against closing the round.</numerusform>
            <numerusform>%n sheets. With a reason they no longer stand against closing the round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PaperKeying</name>
    <message numerus="yes">
        <source>%1: %n difference(s) to settle</source>
        <translation>
            <numerusform>%1: %n difference to settle</numerusform>
            <numerusform>%1: %n differences to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PaperPackets</name>
    <message numerus="yes">
        <source>%n paper(s) received</source>
        <translation>
            <numerusform>%n paper received</numerusform>
            <numerusform>%n papers received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PapersPane</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PlaceDialog</name>
    <message numerus="yes">
        <source>Choose where %n file(s) belong</source>
        <translation>
            <numerusform>Choose where %n file belongs</numerusform>
            <numerusform>Choose where %n files belong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Placing</name>
    <message numerus="yes">
        <source>%n file(s) placed by hand</source>
        <translation>
            <numerusform>%n file placed by hand</numerusform>
            <numerusform>%n files placed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer left out</source>
        <translation>
            <numerusform>%n file no longer left out</numerusform>
            <numerusform>%n files no longer left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PlacingPane</name>
    <message numerus="yes">
        <source>All %n file(s) lie at their places. Attach the next folder that a unit hands in.</source>
        <translation>
            <numerusform>The %n file lies at its place. Attach the next folder that a unit hands in.</numerusform>
            <numerusform>All %n files lie at their places. Attach the next folder that a unit hands in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n documents</source>
        <translation>
            <numerusform>the first document</numerusform>
            <numerusform>the first %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PrintActions</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ProposeDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) short after recusals</source>
        <translation>
            <numerusform>%n entry short after recusals</numerusform>
            <numerusform>%n entries short after recusals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PublicityPane</name>
    <message numerus="yes">
        <source>%n objection(s) wait for an answer.</source>
        <translation>
            <numerusform>%n objection waits for an answer.</numerusform>
            <numerusform>%n objections wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDesk</name>
    <message numerus="yes">
        <source>Change %n quotas</source>
        <translation>
            <numerusform>Change %n quota</numerusform>
            <numerusform>Change %n quotas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDetails</name>
    <message numerus="yes">
        <source>%n place(s) used; there is no limit of its own.</source>
        <translation>
            <numerusform>%n place used; there is no limit of its own.</numerusform>
            <numerusform>%n places used; there is no limit of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::QuotasPage</name>
    <message numerus="yes">
        <source>%n quota(s) exceeded</source>
        <translation>
            <numerusform>%n quota exceeded</numerusform>
            <numerusform>%n quotas exceeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places that are used would be taken away from %n quotas.</source>
        <translation>
            <numerusform>Places that are used would be taken away from %n quota.</numerusform>
            <numerusform>Places that are used would be taken away from %n quotas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits stored.</source>
        <translation>
            <numerusform>%n limit stored.</numerusform>
            <numerusform>%n limits stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation>
            <numerusform>This concerns %n entry:</numerusform>
            <numerusform>This concerns %n entries:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::RankingPane</name>
    <message numerus="yes">
        <source>%n line(s) between awards run through tied entries and wait for a decision.</source>
        <translation>
            <numerusform>%n line between awards runs through tied entries and waits for a decision.</numerusform>
            <numerusform>%n lines between awards run through tied entries and wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Recusals</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ReportView</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ResultActions</name>
    <message numerus="yes">
        <source>Change %n award(s) by hand</source>
        <translation>
            <numerusform>Change %n award by hand</numerusform>
            <numerusform>Change %n awards by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ReturnsPane</name>
    <message numerus="yes">
        <source>For %n of them entries have changed since.</source>
        <translation>
            <numerusform>For %n of them entries have changed since.</numerusform>
            <numerusform>For %n of them entries have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewMenu</name>
    <message numerus="yes">
        <source>You have been reviewing for %n minute(s). A short rest keeps the eye fair. Everything is stored.</source>
        <translation>
            <numerusform>You have been reviewing for %n minute. A short rest keeps the eye fair. Everything is stored.</numerusform>
            <numerusform>You have been reviewing for %n minutes. A short rest keeps the eye fair. Everything is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewWindow</name>
    <message numerus="yes">
        <source>%n required material(s) of %1 were never on the screen.</source>
        <translation>
            <numerusform>%n required material of %1 was never on the screen.</numerusform>
            <numerusform>%n required materials of %1 were never on the screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Reviews</name>
    <message numerus="yes">
        <source>%n missing sheet(s) excused</source>
        <translation>
            <numerusform>%n missing sheet excused</numerusform>
            <numerusform>%n missing sheets excused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Roster</name>
    <message numerus="yes">
        <source>%n sheet(s) to come</source>
        <translation>
            <numerusform>%n sheet to come</numerusform>
            <numerusform>%n sheets to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n expert(s)</source>
        <translation>
            <numerusform>Only %n expert</numerusform>
            <numerusform>Only %n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No panel yet for %n entry(ies). Propose one from the pool of experts, or add experts.</source>
        <translation>
            <numerusform>No panel yet for %n entry. Propose one from the pool of experts, or add experts.</numerusform>
            <numerusform>No panel yet for %n entries. Propose one from the pool of experts, or add experts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::RosterActions</name>
    <message numerus="yes">
        <source>%1 takes %n entry(ies)</source>
        <translation>
            <numerusform>%1 takes %n entry</numerusform>
            <numerusform>%1 takes %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::RosterPane</name>
    <message numerus="yes">
        <source>%n declared; the others follow from unit and relations.</source>
        <translation>
            <numerusform>%n declared; the others follow from unit and relations.</numerusform>
            <numerusform>%n declared; the others follow from unit and relations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::RoundSelection</name>
    <message numerus="yes">
        <source>The best %n of each group go on, by rank.</source>
        <translation>
            <numerusform>The best %n of each group go on, by rank.</numerusform>
            <numerusform>The best %n of each group go on, by rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreViewer</name>
    <message numerus="yes">
        <source>%1: the result is shown once your own sheets are submitted; %n to go.</source>
        <translation>
            <numerusform>%1: the result is shown once your own sheets are submitted; %n to go.</numerusform>
            <numerusform>%1: the result is shown once your own sheets are submitted; %n to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SealDialog</name>
    <message numerus="yes">
        <source>%n entries are not submitted and could not be scored after this.</source>
        <translation>
            <numerusform>%n entry is not submitted and could not be scored after this.</numerusform>
            <numerusform>%n entries are not submitted and could not be scored after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n submitted sheets and can be handed over.</source>
        <translation>
            <numerusform>It holds %n submitted sheet and can be handed over.</numerusform>
            <numerusform>It holds %n submitted sheets and can be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SealSummary</name>
    <message numerus="yes">
        <source>%1  and %n more</source>
        <translation>
            <numerusform>%1  and %n more</numerusform>
            <numerusform>%1  and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Selection</name>
    <message numerus="yes">
        <source>Return %n entries to “%1”</source>
        <translation>
            <numerusform>Return %n entry to “%1”</numerusform>
            <numerusform>Return %n entries to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommend %n entries to “%1”</source>
        <translation>
            <numerusform>Recommend %n entry to “%1”</numerusform>
            <numerusform>Recommend %n entries to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SelectionDialog</name>
    <message numerus="yes">
        <source>Recommend %n entries</source>
        <translation>
            <numerusform>Recommend %n entry</numerusform>
            <numerusform>Recommend %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries recommended by the selection.</source>
        <translation>
            <numerusform>%n entry recommended by the selection.</numerusform>
            <numerusform>%n entries recommended by the selection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SendDialog</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::StraysPane</name>
    <message numerus="yes">
        <source>%n sheet(s) to be decided. None counts until it is taken.</source>
        <translation>
            <numerusform>%n sheet to be decided. It does not count until it is taken.</numerusform>
            <numerusform>%n sheets to be decided. None counts until it is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) count from now on. The entry is assigned to the expert where it is not, and a sheet that the office holds instead is replaced; both stay on record.</source>
        <translation>
            <numerusform>%n sheet counts from now on. The entry is assigned to the expert where it is not, and a sheet that the office holds instead is replaced; both stay on record.</numerusform>
            <numerusform>%n sheets count from now on. The entry is assigned to the expert where it is not, and a sheet that the office holds instead is replaced; both stay on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) do not count. They stay on record with the score file.</source>
        <translation>
            <numerusform>%n sheet does not count. It stays on record with the score file.</numerusform>
            <numerusform>%n sheets do not count. They stay on record with the score file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::TrialBar</name>
    <message numerus="yes">
        <source>%n limits changed</source>
        <translation>
            <numerusform>%n limit changed</numerusform>
            <numerusform>%n limits changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries as if recommended</source>
        <translation>
            <numerusform>%n entry as if recommended</numerusform>
            <numerusform>%n entries as if recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotas would be exceeded more</source>
        <translation>
            <numerusform>%n quota would be exceeded more</numerusform>
            <numerusform>%n quotas would be exceeded more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay…</source>
        <translation>
            <numerusform>%n would stay…</numerusform>
            <numerusform>%n would stay…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UndoHistory</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UnitAwards</name>
    <message numerus="yes">
        <source>%n entry(s) declared</source>
        <translation>
            <numerusform>%n entry declared</numerusform>
            <numerusform>%n entries declared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UnitsPane</name>
    <message numerus="yes">
        <source>The index advises; a person names the units. %n unit(s) have the award.</source>
        <translation>
            <numerusform>The index advises; a person names the units. %n unit has the award.</numerusform>
            <numerusform>The index advises; a person names the units. %n units have the award.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profile has no weights for an index: facts only. %n unit(s) have the award.</source>
        <translation>
            <numerusform>The profile has no weights for an index: facts only. %n unit has the award.</numerusform>
            <numerusform>The profile has no weights for an index: facts only. %n units have the award.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) get the award. Who decided, and why, is kept in the trail.</source>
        <translation>
            <numerusform>%n unit gets the award. Who decided, and why, is kept in the trail.</numerusform>
            <numerusform>%n units get the award. Who decided, and why, is kept in the trail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) no longer have the award. A certificate that was issued has to be voided.</source>
        <translation>
            <numerusform>%n unit no longer has the award. A certificate that was issued has to be voided.</numerusform>
            <numerusform>%n units no longer have the award. Certificates that were issued have to be voided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UpwardActions</name>
    <message numerus="yes">
        <source>%1 answers on %n entries.</source>
        <translation>
            <numerusform>%1 answers on %n entry.</numerusform>
            <numerusform>%1 answers on %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n recommended entries.</source>
        <translation>
            <numerusform>%1 holds %n recommended entry.</numerusform>
            <numerusform>%1 holds %n recommended entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n materials were not copied:</source>
        <translation>
            <numerusform>%n material was not copied:</numerusform>
            <numerusform>%n materials were not copied:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UpwardView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::VerifyDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n problem found:</numerusform>
            <numerusform>%n problems found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: %n record(s) of the audit trail checked.</source>
        <translation>
            <numerusform>Whole and unaltered: %n record of the audit trail checked.</numerusform>
            <numerusform>Whole and unaltered: %n records of the audit trail checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is that of the trail; %n record(s) came after.</source>
        <translation>
            <numerusform>The code is that of the trail; %n record came after.</numerusform>
            <numerusform>The code is that of the trail; %n records came after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::VersionsPane</name>
    <message numerus="yes">
        <source>Both lists say the same of all %n entries.</source>
        <translation>
            <numerusform>Both lists say the same of the one entry.</numerusform>
            <numerusform>Both lists say the same of all %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDecision</name>
    <message numerus="yes">
        <source>Confirmed, the teacher goes on the register of bans for %n year(s).</source>
        <translation>
            <numerusform>Confirmed, the teacher goes on the register of bans for %n year.</numerusform>
            <numerusform>Confirmed, the teacher goes on the register of bans for %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::VetoPane</name>
    <message numerus="yes">
        <source>The teacher goes on the register of bans for %n year(s).</source>
        <translation>
            <numerusform>The teacher goes on the register of bans for %n year.</numerusform>
            <numerusform>The teacher goes on the register of bans for %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::VideoControls</name>
    <message numerus="yes">
        <source>%n evidence note(s)</source>
        <translation>
            <numerusform>%n evidence note</numerusform>
            <numerusform>%n evidence notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Working</name>
    <message numerus="yes">
        <source>Mean of %n total(s)</source>
        <translation>
            <numerusform>Mean of %n total</numerusform>
            <numerusform>Mean of %n totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation>
            <numerusform>Rounded half up to %n decimal</numerusform>
            <numerusform>Rounded half up to %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank among %n</source>
        <translation>
            <numerusform>Rank among %n</numerusform>
            <numerusform>Rank among %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::cli</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli close: the round stays open: %n obstacle(s).</source>
        <translation>
            <numerusform>linxuan-cli close: the round stays open: %n obstacle.</numerusform>
            <numerusform>linxuan-cli close: the round stays open: %n obstacles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>%n picture in common</numerusform>
            <numerusform>%n pictures in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n file(s) without a text that could be read</source>
        <translation>
            <numerusform>! %n file without a text that could be read</numerusform>
            <numerusform>! %n files without a text that could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: file %2 of the package, %n submitted sheet(s)</source>
        <translation>
            <numerusform>%1: file %2 of the package, %n submitted sheet</numerusform>
            <numerusform>%1: file %2 of the package, %n submitted sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli publish: the list is not published: %n obstacle(s).</source>
        <translation>
            <numerusform>linxuan-cli publish: the list is not published: %n obstacle.</numerusform>
            <numerusform>linxuan-cli publish: the list is not published: %n obstacles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 → %2: %n entries changed, %3 as before</source>
        <translation>
            <numerusform>Version %1 → %2: %n entry changed, %3 as before</numerusform>
            <numerusform>Version %1 → %2: %n entries changed, %3 as before</numerusform>
        </translation>
    </message>
</context>
</TS>
