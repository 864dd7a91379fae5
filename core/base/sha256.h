// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace linxuan {

// SHA-256 of bytes that come piece by piece. Where it stands can be put aside and taken up again,
// by another program even: hashing a large file goes on where it was interrupted.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(const char *bytes, qint64 count);
    qint64 count() const { return m_count; }

    // What was added so far, in 32 bytes; nothing unless that is a multiple of 64 bytes.
    std::optional<QByteArray> state() const;
    // Takes up a state after `count` bytes; nothing if it cannot be one.
    static std::optional<Sha256> resumed(const QByteArray &state, qint64 count);

    // 32 bytes. May be called once.
    QByteArray finish();

private:
    struct Context;

    std::unique_ptr<Context> m_context;
    qint64 m_count = 0;
};

} // namespace linxuan
