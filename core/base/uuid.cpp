// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"

#include <QByteArray>
#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace linxuan {

namespace {

// Milliseconds in the high bits, a counter in the low 12, so that ids of one process never go back.
quint64 nextTick()
{
    static std::atomic<quint64> last{0};
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 seen = last.load();
    quint64 next = 0;
    do {
        next = now > seen ? now : seen + 1;
    } while (!last.compare_exchange_weak(seen, next));
    return next;
}

} // namespace

QUuid newUuid()
{
    const quint64 tick = nextTick();
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    const quint64 random = generator.generate64();
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(tick >> (12 + 8 * (5 - i)));
    bytes[6] = static_cast<char>(0x70 | ((tick >> 8) & 0x0f));
    bytes[7] = static_cast<char>(tick);
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<char>(random >> (8 * i));
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace linxuan
