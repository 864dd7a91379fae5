// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/materials.h"

#include "core/storage/entrystore.h"
#include "core/workspace/write.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace linxuan {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject detailOf(const Material &material)
{
    QJsonObject detail{{QStringLiteral("kind"), material.kind},
                       {QStringLiteral("hour"), material.lessonHour},
                       {QStringLiteral("file"), material.fileName},
                       {QStringLiteral("sha256"), hex(material.sha256)}};
    if (material.reference)
        detail.insert(QStringLiteral("reference"), *material.reference);
    return detail;
}

Result<Material> insertMaterial(const Workspace &workspace, Write &write, Material material,
                                const QString &path, Keeping keeping)
{
    material.id = MaterialId::create();
    material.fileName = QFileInfo(path).fileName();
    if (keeping == Keeping::Reference)
        material.reference = QFileInfo(path).absoluteFilePath();
    else
        LX_CHECK(keepCopy(workspace, material, path));
    LX_CHECK(EntryStore(write.database()).insert(material));
    return material;
}

} // namespace

QString materialPath(const Workspace &workspace, const Material &material)
{
    if (material.reference)
        return *material.reference;
    const QString name = hex(material.sha256);
    const QString suffix = QFileInfo(material.fileName).suffix().toLower();
    return QDir(workspace.folder())
        .filePath(QStringLiteral("materials/%1/%2.%3").arg(name.left(2), name, suffix));
}

Result<void> keepCopy(const Workspace &workspace, const Material &material, const QString &path,
                      const CopyProgress &progress)
{
    Material kept = material;
    kept.reference.reset();
    kept.fileName = QFileInfo(path).fileName();
    return copyVerified(path, materialPath(workspace, kept), kept.sha256, progress);
}

Result<Material> addMaterial(const Workspace &workspace, Write &write, Material material,
                             const QString &path, Keeping keeping)
{
    LX_TRY(const Material added,
           insertMaterial(workspace, write, std::move(material), path, keeping));
    LX_CHECK(write.record(QStringLiteral("material.add"), added.entry.toBytes(), detailOf(added)));
    return added;
}

Result<Material> replaceMaterial(const Workspace &workspace, Write &write, const Material &old,
                                 Material material, const QString &path, Keeping keeping,
                                 const QString &reason)
{
    LX_CHECK(EntryStore(write.database()).remove(old));
    LX_TRY(const Material added,
           insertMaterial(workspace, write, std::move(material), path, keeping));
    QJsonObject detail = detailOf(added);
    detail.insert(QStringLiteral("was"), detailOf(old));
    detail.insert(QStringLiteral("reason"), reason);
    LX_CHECK(write.record(QStringLiteral("material.replace"), added.entry.toBytes(), detail));
    return added;
}

Result<void> dropMaterial(Write &write, const Material &material, const QString &reason)
{
    LX_CHECK(EntryStore(write.database()).remove(material));
    QJsonObject detail = detailOf(material);
    detail.insert(QStringLiteral("reason"), reason);
    return write.record(QStringLiteral("material.drop"), material.entry.toBytes(), detail);
}

Result<void> moveMaterial(Write &write, const Material &material, const QString &path)
{
    LX_CHECK(EntryStore(write.database()).setReference(material, path));
    return write.record(QStringLiteral("material.move"), material.entry.toBytes(),
                        {{QStringLiteral("file"), material.fileName},
                         {QStringLiteral("from"), material.reference.value_or(QString())},
                         {QStringLiteral("to"), path}});
}

} // namespace linxuan
