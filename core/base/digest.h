// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <memory>

namespace linxuan {

// SHA-256 over a canonical, length-prefixed form: two different lists of fields never give the
// same bytes. 32 bytes long when finished.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;

    Digest &field(QByteArrayView bytes);
    Digest &field(QStringView text);
    Digest &field(qint64 number);
    Digest &absent();

    // May be called once.
    QByteArray finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

// SHA-256 of the bytes as they are, 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace linxuan
