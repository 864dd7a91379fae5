// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/identitysearch.h"

#include "core/base/text.h"
#include "core/workspace/measuring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

constexpr qsizetype kShortestTeacher = 2; // characters
constexpr qsizetype kShortestSchool = 4; // 一中 stands in too many texts

void searchText(const QString &text, const QString &name, IdentityMention mention,
                std::vector<IdentityMention> &found)
{
    const QStringList pages = text.split(u'\f');
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (!foldName(pages.at(page)).contains(name))
            continue;
        mention.where = pages.size() > 1 ? Text::tr("p. %1").arg(page + 1) : QString();
        found.push_back(mention);
        return; // the first is enough to find it
    }
}

void searchProperties(const PaperMeasures &paper, const QString &name, IdentityMention mention,
                      std::vector<IdentityMention> &found)
{
    for (auto one = paper.properties.begin(); one != paper.properties.end(); ++one) {
        if (!foldName(one.value()).contains(name))
            continue;
        mention.where = one.key();
        found.push_back(mention);
    }
}

} // namespace

QStringList identityNames(const Entry &entry, const Unit &school)
{
    QStringList names;
    for (const QString &person : {entry.teacher, entry.tutor}) {
        const QString name = foldName(person);
        if (name.size() >= kShortestTeacher && !names.contains(name))
            names += name;
    }
    for (const QString &place : QStringList{school.name} + school.aliases) {
        const QString name = foldName(place);
        if (name.size() >= kShortestSchool && !names.contains(name))
            names += name;
    }
    return names;
}

std::vector<IdentityMention> identityMentions(const Workspace &workspace, const JudgedFile &file,
                                              const QStringList &names, const QStringList &places)
{
    std::vector<IdentityMention> found;
    const QString fileName = foldName(file.material.fileName);
    const bool hasPaper = file.measurement && file.measurement->paper;
    QString text;
    if (hasPaper && places.contains(u"text") && file.measurement->paper->characters > 0)
        text = materialText(workspace, file.material).value_or(QString());
    for (const QString &name : names) {
        if (places.contains(u"file_name") && fileName.contains(name))
            found.push_back({file.material.id, u"file_name"_s, name, {}});
        if (hasPaper && places.contains(u"metadata"))
            searchProperties(*file.measurement->paper, name,
                             {file.material.id, u"metadata"_s, name, {}}, found);
        if (!text.isEmpty())
            searchText(text, name, {file.material.id, u"text"_s, name, {}}, found);
    }
    return found;
}

} // namespace linxuan
