// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace linxuan::fuzz {

struct SheetPart
{
    std::string_view name;
    std::string_view content;
};

// The parts of a small template. Fuzzers put one of their own in the place of one of these.
inline constexpr std::array<SheetPart, 11> kSheetParts{
    SheetPart{
        "[Content_Types].xml",
        R"(<Types><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="x"/>)"
        R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)"},
    SheetPart{
        "_rels/.rels",
        R"(<Relationships><Relationship Id="r1" Type="t/officeDocument" Target="xl/workbook.xml"/>)"
        R"(<Relationship Id="r2" Type="t/extended-properties" Target="docProps/app.xml"/></Relationships>)"},
    SheetPart{"docProps/app.xml", "<Properties><TitlesOfParts/><HeadingPairs/></Properties>"},
    SheetPart{
        "xl/workbook.xml",
        R"(<workbook><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="a" sheetId="1" r:id="r1"/>)"
        R"(<sheet name="b" sheetId="2" r:id="r2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">a!$A$1:$E$9</definedName>)"
        R"(<definedName name="n">SUM(a!$C$4:$C$4)</definedName></definedNames><calcPr/></workbook>)"},
    SheetPart{
        "xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="r1" Type="t/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="r2" Type="t/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="t/styles" Target="styles.xml"/>)"
        R"(<Relationship Id="r4" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
    SheetPart{
        "xl/styles.xml",
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00&quot;m&quot;"/></numFmts><fonts><font><sz val="12"/></font></fonts>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="164"><alignment wrapText="1"/></xf></cellXfs></styleSheet>)"},
    SheetPart{
        "xl/sharedStrings.xml",
        R"(<sst><si><t>{{f}}</t></si><si><r><rPr><b/></rPr><t>x{{</t></r><r><t>c}</t></r><r><t>} y</t></r></si>)"
        R"(<si><t>{{d}}</t></si><si><t>{{g}}</t></si></sst>)"},
    SheetPart{
        "xl/worksheets/sheet1.xml",
        R"(<worksheet><dimension ref="A1:E9"/><sheetViews><sheetView tabSelected="1"><pane topLeftCell="A4"/><selection activeCell="B4" sqref="B4:C4"/></sheetView></sheetViews>)"
        R"(<sheetFormatPr defaultColWidth="9"/><cols><col min="1" max="2" width="20"/></cols><sheetData>)"
        R"(<row r="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>{{f}}</t></is></c></row>)"
        R"(<row r="3"><c r="A3" t="s"><v>3</v></c></row><row r="4" ht="15"><c r="A4" s="2" t="s"><v>1</v></c><c r="B4" s="1" t="s"><v>2</v></c>)"
        R"(<c r="C4"><f t="shared" ref="C4:C5" si="0">A4+B$4</f><v>1</v></c><c r="D4"><f t="array" ref="D4">SUM(C4:C4*1)</f></c></row>)"
        R"(<row r="5"><c r="A5"><f>SUM(B4:B4)</f></c><c r="C5"><f t="shared" si="0"/></c></row><row r="9"><c r="A9"><f>a!A5+SUM(A3:A4)</f></c></row></sheetData>)"
        R"(<autoFilter ref="A3:C4"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="D3:D5"/></mergeCells>)"
        R"(<conditionalFormatting sqref="A4:C4 D4"><cfRule><formula>$A4&gt;1</formula></cfRule></conditionalFormatting>)"
        R"(<dataValidations count="1"><dataValidation sqref="B4"><formula1>$A$9</formula1></dataValidation></dataValidations>)"
        R"(<hyperlinks><hyperlink ref="A4" location="a!A9" r:id="r9"/></hyperlinks><headerFooter><oddHeader>&amp;C&amp;12{{f}}</oddHeader></headerFooter>)"
        R"(<rowBreaks count="2" manualBreakCount="2"><brk id="4" man="1"/><brk id="7" man="1"/></rowBreaks><drawing r:id="r1"/><legacyDrawing r:id="r2"/></worksheet>)"},
    SheetPart{
        "xl/worksheets/_rels/sheet1.xml.rels",
        R"(<Relationships><Relationship Id="r1" Type="t/drawing" Target="../drawings/d.xml"/><Relationship Id="r2" Type="t/vmlDrawing" Target="../drawings/d.vml"/>)"
        R"(<Relationship Id="r9" Type="t/hyperlink" Target="http://a/" TargetMode="External"/></Relationships>)"},
    SheetPart{
        "xl/drawings/d.xml",
        R"(<x:wsDr><x:twoCellAnchor editAs="oneCell"><x:from><x:row>3</x:row></x:from><x:to><x:row>6</x:row></x:to>)"
        R"(<x:pic><a:xfrm><a:ext cx="1" cy="2"/></a:xfrm></x:pic></x:twoCellAnchor><x:oneCellAnchor><x:from><x:row>8</x:row></x:from></x:oneCellAnchor></x:wsDr>)"},
    SheetPart{
        "xl/drawings/d.vml",
        R"(<xml><v:shape><x:ClientData><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>4</x:Row></x:ClientData></v:shape></xml>)"},
};

// What the fuzzer leaves as it is.
inline constexpr SheetPart kSecondSheet{
    "xl/worksheets/sheet2.xml",
    "<worksheet><sheetData><row r=\"1\"><c "
    "r=\"A1\"><f>SUM(a!A4:B4)</f><v>1</v></c></row></sheetData></worksheet>"};

} // namespace linxuan::fuzz
