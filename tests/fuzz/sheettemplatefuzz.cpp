// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/zipwriter.h"
#include "core/report/sheettemplate/sheettemplate.h"
#include "tests/fuzz/sheetparts.h"

#include <cstdlib>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ZippedPart> &whole()
{
    static const std::vector<ZippedPart> parts = [] {
        std::vector<ZippedPart> made;
        for (const fuzz::SheetPart &part : fuzz::kSheetParts)
            made.push_back(ZippedPart::of(part.content));
        return made;
    }();
    return parts;
}

QByteArray packed(size_t place, std::string_view content)
{
    ZipWriter writer;
    for (size_t i = 0; i < fuzz::kSheetParts.size(); ++i)
        writer.add(fuzz::kSheetParts[i].name, i == place ? ZippedPart::of(content) : whole()[i]);
    writer.add(fuzz::kSecondSheet.name, ZippedPart::of(fuzz::kSecondSheet.content));
    const std::string bytes = std::move(writer).finish();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

FormValues values(const std::vector<int> &rowsOfGroups)
{
    FormValues made;
    made.name = u"n"_s;
    made.fields = {{u"f"_s, u"12 <&>\n"_s}};
    made.groupFields = {u"g"_s};
    made.columns = {u"c"_s, u"d"_s};
    for (const int rows : rowsOfGroups) {
        FormGroup &group = made.groups.emplace_back();
        group.fields = {{u"g"_s, u"g"_s}};
        group.rows.resize(size_t(rows), {u"c"_s, u"12.50"_s});
    }
    return made;
}

// What was filled can be opened again and asks for nothing more.
void checkFilled(const QByteArray &bytes)
{
    const auto again = checkSheet(bytes, {});
    if (again.has_value() || again.error().code != ErrorCode::Invalid)
        std::abort();
}

void fill(const QByteArray &bytes)
{
    const auto single = fillSheet(bytes, values({2, 0, 3}));
    if (single.has_value() != fillSheet(bytes, values({})).has_value())
        std::abort();
    if (!single)
        return;
    checkFilled(*single);
    const std::vector<FormValues> copies{values({1}), values({}), values({3, 3})};
    if (const auto several = fillSheets(bytes, copies))
        checkFilled(*several);
}

} // namespace

// As a file of its own and, by its first byte, as one part of a template.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const size_t place = bytes[0] % (fuzz::kSheetParts.size() + 1);
    if (place == fuzz::kSheetParts.size())
        fill(QByteArray(input.data() + 1, qsizetype(size) - 1));
    else
        fill(packed(place, input.substr(1)));
    return 0;
}
