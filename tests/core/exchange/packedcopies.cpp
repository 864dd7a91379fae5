// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/packedcopies.h"

#include "core/exchange/piecedfile.h"
#include "tests/core/exchange/must.h"

#include <QFile>

namespace linxuan {

namespace {

std::shared_ptr<const FileSource> sealedAt(QFile &plain, const QString &path)
{
    const ContentKey key = newContentKey();
    const QString name = QStringLiteral("materials/lesson");
    QFile sealed(path);
    REQUIRE(sealed.open(QIODevice::WriteOnly));
    must(seal(plain, sealed, key, name));
    return std::make_shared<SealedSource>(path, key, name);
}

std::shared_ptr<const FileSource> verifiedAt(QFile &plain, const QString &path)
{
    const QByteArray bytes = plain.readAll();
    PieceDigests digests;
    digests.add(bytes.constData(), bytes.size());
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    REQUIRE(copy.write(bytes) == bytes.size());
    return std::make_shared<VerifiedSource>(path, bytes.size(), digests.finish());
}

} // namespace

QString packedPath(const QString &folder, qsizetype index)
{
    return folder + QStringLiteral("/packed%1").arg(index);
}

ViewedFile packed(const ViewedFile &plain, const QString &folder, Packing packing)
{
    ViewedFile file = plain;
    file.renditions.clear();
    file.paths.clear();
    for (qsizetype i = 0; i < plain.paths.size(); ++i) {
        QFile bytes(plain.paths[i]);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        const QString path = packedPath(folder, i);
        file.sources.push_back(packing == Packing::Sealed ? sealedAt(bytes, path)
                                                          : verifiedAt(bytes, path));
        file.paths += QStringLiteral("lesson%1.").arg(i) + plain.format;
    }
    return file;
}

void alterFile(const QString &path, int perMille)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const qint64 at = file.size() * perMille / 1000;
    REQUIRE(file.seek(at));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 4)));
}

} // namespace linxuan
