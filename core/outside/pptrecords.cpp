// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/pptrecords.h"

#include "core/outside/littleendian.h"

namespace linxuan {

namespace {

constexpr quint16 kMacrosAtom = 0x0400;

} // namespace

quint32 PptRecord::numberIn(size_t at) const
{
    return body.size() >= at + 4 ? numberAt<quint32>(body, at) : 0;
}

std::optional<PptRecord> pptRecordAt(std::string_view bytes, size_t at)
{
    if (at > bytes.size() || bytes.size() - at < kPptHeader)
        return std::nullopt;
    const auto head = numberAt<quint16>(bytes, at);
    const auto length = numberAt<quint32>(bytes, at + 4);
    if (length > bytes.size() - at - kPptHeader)
        return std::nullopt;
    return PptRecord{numberAt<quint16>(bytes, at + 2), quint16(head >> 4), (head & 0xf) == 0xf,
                     bytes.substr(at + kPptHeader, length)};
}

bool holdsPptMacros(std::string_view stream)
{
    bool isFound = false;
    eachPptRecordWithin(stream, [&isFound](const PptRecord &record) {
        isFound = isFound || (record.type == kMacrosAtom && record.numberIn(4) == 1);
    });
    return isFound;
}

} // namespace linxuan
