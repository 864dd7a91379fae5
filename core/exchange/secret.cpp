// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/secret.h"

#include <sodium.h>

#include <cstring>

namespace linxuan {

namespace {

// libsodium chooses its ways once for this processor.
void prepare()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be used on this computer");
}

} // namespace

Secret Secret::zeroed(qsizetype size)
{
    prepare();
    Secret secret;
    secret.m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    if (!secret.m_bytes)
        qBadAlloc();
    secret.m_size = size;
    sodium_memzero(secret.data(), static_cast<size_t>(size));
    return secret;
}

Secret::Secret(QByteArrayView bytes)
    : Secret(zeroed(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(data(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Secret Secret::random(qsizetype size)
{
    Secret secret = zeroed(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

Secret Secret::passphrase(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipe(utf8);
    // Detaches where normalizing had nothing to do: what the caller typed is the caller's.
    sodium_memzero(composed.data(), static_cast<size_t>(composed.size()) * sizeof(QChar));
    return secret;
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(data(), other.data(), static_cast<size_t>(m_size)) == 0);
}

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes
}

void wipe(QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), bytes.size());
    bytes.clear();
}

void wipe(char *bytes, qsizetype size)
{
    if (size > 0)
        sodium_memzero(bytes, static_cast<size_t>(size));
}

QByteArray randomBytes(qsizetype size)
{
    prepare();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace linxuan
