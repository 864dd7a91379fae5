// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <memory>
#include <string>

namespace linxuan {

// The canonical, length-prefixed form of a list of fields: two different lists never give the same
// bytes, and the bytes of two lists behind each other are those of the joined list.
class Fields
{
public:
    Fields &field(QByteArrayView bytes);
    Fields &field(QStringView text); // as UTF-8
    Fields &field(qint64 number);
    Fields &absent();

    const std::string &bytes() const { return m_bytes; }

private:
    friend class Digest;

    void appendLength(char tag, qint64 length);

    std::string m_bytes;
};

// SHA-256 over the canonical form of fields. 32 bytes long when finished.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;

    template<typename Value>
    Digest &field(const Value &value)
    {
        m_pending.field(value);
        flushIfLarge();
        return *this;
    }
    Digest &absent();
    Digest &fields(const Fields &fields);

    // May be called once.
    QByteArray finish();

private:
    struct Hash;

    void flush();
    void flushIfLarge()
    {
        if (m_pending.m_bytes.size() > kFlushSize)
            flush();
    }

    static constexpr size_t kFlushSize = 1 << 16;

    Fields m_pending; // fields are short: hashing them in one go is several times faster
    std::unique_ptr<Hash> m_hash; // made with the first flush
};

// SHA-256 of the bytes as they are, 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace linxuan
