// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sealeddevice.h"

#include <QBuffer>

#include <cstdlib>
#include <cstring>

using namespace linxuan;

namespace {

const ContentKey &key()
{
    static const ContentKey key = *contentKey(Secret(QByteArray(32, 'k')));
    return key;
}

// A sealed file of two chunks under a key that stays; what the input says is laid over it.
const QByteArray &whole()
{
    static const QByteArray bytes = [] {
        QBuffer plain;
        plain.setData(QByteArray(kChunkSize + 1000, 'p'));
        plain.open(QIODevice::ReadOnly);
        QBuffer sealed;
        sealed.open(QIODevice::WriteOnly);
        if (!seal(plain, sealed, key(), QStringLiteral("name")))
            std::abort();
        return sealed.data();
    }();
    return bytes;
}

void readAll(const QByteArray &bytes, bool isWhole)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    SealedDevice device(std::move(buffer), key(), QStringLiteral("name"));
    const bool isOpen = device.open(QIODevice::ReadOnly);
    QByteArray plain;
    if (isOpen) {
        device.seek(device.size() / 2);
        device.read(100);
        device.seek(0);
        plain = device.readAll();
        if (plain.count('p') != plain.size())
            std::abort(); // something that was never sealed
    }
    if (isWhole != (plain.size() == kChunkSize + 1000))
        std::abort();
}

} // namespace

// Once as a file of its own, once as changes of a whole one: two bytes of place, one of value.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    readAll(input, false);
    QByteArray changed = whole();
    for (size_t i = 0; i + 2 < size && i < 30; i += 3) {
        const qsizetype place = (bytes[i] * 256 + bytes[i + 1]) % changed.size();
        changed[place] = static_cast<char>(bytes[i + 2]);
    }
    readAll(changed, changed == whole());
    return 0;
}
