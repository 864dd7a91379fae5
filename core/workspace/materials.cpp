// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/materials.h"

#include "core/storage/entrystore.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <openssl/evp.h>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Materials)
};

constexpr qint64 kChunk = 1 << 20;

Error unreadable(const QFile &file)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()),
            {}};
}

Result<void> copyWhole(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return {};
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(source);
    QDir().mkpath(QFileInfo(to).path());
    QSaveFile copy(to);
    if (!copy.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Storage,
                     Text::tr("%1 cannot be written: %2").arg(to, copy.errorString()),
                     {}};
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(kChunk);
        if (chunk.isEmpty())
            return unreadable(source);
        copy.write(chunk);
    }
    if (!copy.commit())
        return Error{ErrorCode::Storage,
                     Text::tr("%1 cannot be written: %2").arg(to, copy.errorString()),
                     {}};
    return {};
}

} // namespace

Result<QByteArray> fileDigest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(),
                                                                       EVP_MD_CTX_free);
    EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr);
    QByteArray chunk(kChunk, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = file.read(chunk.data(), kChunk)) > 0)
        EVP_DigestUpdate(hash.get(), chunk.constData(), static_cast<size_t>(read));
    if (read < 0)
        return unreadable(file);
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(hash.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QString materialPath(const Workspace &workspace, const Material &material)
{
    if (material.reference)
        return *material.reference;
    const QString name = QString::fromLatin1(material.sha256.toHex());
    const QString suffix = QFileInfo(material.fileName).suffix().toLower();
    return QDir(workspace.folder())
        .filePath(QStringLiteral("materials/%1/%2.%3").arg(name.left(2), name, suffix));
}

Result<Material> storeMaterial(const Workspace &workspace, Write &write, Material material,
                               const QString &path)
{
    material.id = MaterialId::create();
    material.fileName = QFileInfo(path).fileName();
    material.size = QFileInfo(path).size();
    LX_TRY(material.sha256, fileDigest(path));
    LX_CHECK(copyWhole(path, materialPath(workspace, material)));
    LX_CHECK(EntryStore(write.database()).insert(material));
    LX_CHECK(
        write.record(QStringLiteral("material.add"), material.entry.toBytes(),
                     {{QStringLiteral("kind"), material.kind},
                      {QStringLiteral("file"), material.fileName},
                      {QStringLiteral("sha256"), QString::fromLatin1(material.sha256.toHex())}}));
    return material;
}

} // namespace linxuan
