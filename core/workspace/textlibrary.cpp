// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/textlibrary.h"

#include "core/checks/foldedtext.h"
#include "core/storage/entrystore.h"
#include "core/storage/originalitystore.h"
#include "core/task/task.h"
#include "core/workspace/librarylines.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::TextLibrary)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was stored."), {}};
}

Error notWritten(const QSaveFile &file)
{
    return {ErrorCode::Storage,
            Text::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()),
            {}};
}

LibraryText libraryText(const Profile &profile, const Entry &entry, const Material &material,
                        const QString &text)
{
    return {profile.name, profile.year,  entry.code,    material.sha256,
            entry.title,  entry.teacher, material.kind, text.left(kMostCharacters)};
}

} // namespace

Result<std::vector<LibraryPart>> TextLibrary::parts()
{
    return OriginalityStore(m_workspace.database()).libraryParts();
}

Result<LibraryExport> TextLibrary::save(const QString &path, const MaterialContents &contents,
                                        bool withTeachers, TaskState &state)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    LibraryExport done;
    LibraryWriter writer(file);
    const auto put = [&](LibraryText text) {
        if (!withTeachers)
            text.teacher.clear();
        writer.write(text);
        ++done.texts;
    };
    LX_CHECK(OriginalityStore(m_workspace.database()).eachText([&](const LibraryText &text) {
        ++done.earlier;
        put(text);
    }));
    LX_TRY(const auto entries, Records(m_workspace).entries());
    for (const Entry &entry : entries) {
        if (state.isCancelled())
            return cancelled();
        state.setProgress(state.done() + 1, qint64(entries.size()));
        LX_TRY(const auto materials, EntryStore(m_workspace.database()).materials(entry.id));
        for (const Material &material : materials) {
            if (!holdsText(material))
                continue;
            if (const auto text = contents.text(material))
                put(libraryText(m_workspace.profile(), entry, material, *text));
            else
                ++done.unread;
        }
    }
    writer.finish();
    if (!file.commit())
        return notWritten(file);
    return done;
}

Result<LibraryImport> TextLibrary::load(const QString &path, TaskState &state)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    OriginalityStore store(write.database());
    LibraryImport done;
    LibraryReader reader(file);
    LX_CHECK(reader.begin());
    while (true) {
        if (state.isCancelled())
            return cancelled();
        state.setProgress(file.pos(), file.size());
        LX_TRY(const auto text, reader.next());
        if (!text)
            break;
        if (text->campaign == m_workspace.profile().name)
            continue;
        LX_TRY(const bool isNew, store.insert(*text));
        ++(isNew ? done.added : done.unchanged);
    }
    LX_CHECK(write.record(QStringLiteral("library.import"), {},
                          {{QStringLiteral("added"), done.added},
                           {QStringLiteral("unchanged"), done.unchanged},
                           {QStringLiteral("sha256"), reader.digest()}}));
    LX_CHECK(write.commit(Area::Materials));
    return done;
}

} // namespace linxuan
