// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packedsource.h"

#include "core/exchange/piecedfile.h"
#include "core/exchange/sealeddevice.h"

#include <QFile>
#include <QFileInfo>

namespace linxuan {

namespace {

// Read in whole chunks and pieces, which no buffer makes faster.
std::unique_ptr<QFile> fileAt(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    static_cast<void>(file->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    return file;
}

template<typename Device>
std::unique_ptr<QIODevice> opened(std::unique_ptr<Device> device,
                                  std::function<void(const Error &)> telling)
{
    device->onTrouble(std::move(telling));
    if (!device->open(QIODevice::ReadOnly))
        return nullptr;
    return device;
}

} // namespace

SealedSource::SealedSource(QString path, ContentKey key, QString name)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_name(std::move(name))
{ }

std::unique_ptr<QIODevice> SealedSource::open() const
{
    return opened(std::make_unique<SealedDevice>(fileAt(m_path), m_key, m_name), telling());
}

VerifiedSource::VerifiedSource(QString path, qint64 size, QByteArray pieces)
    : m_path(std::move(path))
    , m_size(size)
    , m_pieces(std::move(pieces))
{ }

std::unique_ptr<QIODevice> VerifiedSource::open() const
{
    const QString name = QFileInfo(m_path).fileName();
    return opened(std::make_unique<VerifiedDevice>(fileAt(m_path), m_size, m_pieces, name),
                  telling());
}

} // namespace linxuan
