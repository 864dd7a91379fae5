// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace linxuan {

// Bytes that nobody else may read: kept out of swap where the system allows it, out of core dumps,
// and wiped when they go. Not copied by accident.
class Secret
{
public:
    Secret() = default;
    // Takes over `bytes`; the caller still holds its own, and wipes them with wipe().
    explicit Secret(QByteArrayView bytes);
    static Secret zeroed(qsizetype size);
    static Secret random(qsizetype size);
    // What a person typed, in one form whatever the keyboard composed it from, as UTF-8.
    static Secret passphrase(const QString &typed);

    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&) noexcept = default;

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    // In the same time whatever the bytes are; only their number shows.
    bool operator==(const Secret &other) const;

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Wipe> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites bytes that held something secret, also where they are shared.
void wipe(QByteArray &bytes);
void wipe(char *bytes, qsizetype size);

// Unpredictable bytes that need not stay secret.
QByteArray randomBytes(qsizetype size);

} // namespace linxuan
