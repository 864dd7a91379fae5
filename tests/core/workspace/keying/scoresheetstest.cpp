// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/documents.h"
#include "tests/core/workspace/keying/paperoffice.h"

#include <QProcess>

using namespace linxuan;
using namespace linxuan::samples;

TEST_CASE("every printed sheet scans as the sheet that it is", "[keying]")
{
    PaperOffice office;
    FormRequest request;
    request.form = u"score-sheets"_s;
    request.expert = u"E1"_s;
    const QString path = office.path(u"sheets.pdf"_s);
    must(Documents(office.workspace()).print(request, path));
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        return process.readAllStandardOutput();
    };
    run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, path, office.path(u"page"_s)});
    int scanned = 0;
    for (const QString &name : {u"page-1.png"_s, u"page-2.png"_s}) {
        const QString code =
            QString::fromUtf8(run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, office.path(name)}));
        const PaperSheet sheet = must(office.keying().find(code));
        CHECK(sheet.line.expert == u"E1"_s);
        CHECK(sheet.entry.code == (++scanned == 1 ? u"A1"_s : u"A2"_s));
    }
    const auto xlsx = Documents(office.workspace()).print(request, office.path(u"sheets.xlsx"_s));
    REQUIRE(xlsx);
    CHECK(xlsx->documents == 2);
    request.entry = u"A77"_s;
    CHECK(Documents(office.workspace()).print(request, path).error().code == ErrorCode::NotFound);
}
