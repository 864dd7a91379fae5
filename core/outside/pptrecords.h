// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace linxuan {

// A piece of the stream "PowerPoint Document" of a binary .ppt.
struct PptRecord
{
    quint16 type = 0;
    quint16 instance = 0;
    bool isContainer = false; // its body is records
    std::string_view body;

    // Four bytes of the body; 0 where it ends before.
    quint32 numberIn(size_t at) const;
};

inline constexpr size_t kPptHeader = 8; // bytes before the body

// Nothing where the bytes end before the record does.
std::optional<PptRecord> pptRecordAt(std::string_view bytes, size_t at);

// The records that follow one another; what lies in containers is not entered.
template<typename Take>
void eachPptRecord(std::string_view bytes, const Take &take)
{
    size_t at = 0;
    while (const auto record = pptRecordAt(bytes, at)) {
        take(*record);
        at += kPptHeader + record->body.size();
    }
}

// Every record within, however deep a real file goes.
template<typename Take>
void eachPptRecordWithin(std::string_view bytes, const Take &take, int deepest = 32)
{
    eachPptRecord(bytes, [&](const PptRecord &record) {
        take(record);
        if (record.isContainer && deepest > 0)
            eachPptRecordWithin(record.body, take, deepest - 1);
    });
}

// Whether the stream says that it brings macros.
bool holdsPptMacros(std::string_view stream);

} // namespace linxuan
