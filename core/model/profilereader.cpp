// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profilereader.h"

#include "core/model/closingrules.h"
#include "core/model/honourrules.h"
#include "core/model/jsontext.h"
#include "core/model/profileblocks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileReader)
};

// The form of the file that this program reads.
constexpr int fileFormat = 1;

QString folder()
{
    return u":/linxuan/profiles"_s;
}

void readHead(const JsonCursor &in, Profile &profile)
{
    in.only({u"format",      u"code",         u"name",        u"version",       u"year",
             u"office",      u"source",       u"tracks",      u"categories",    u"stages",
             u"subjects",    u"deadlines",    u"eligibility", u"rubrics",       u"veto_items",
             u"rounds",      u"tally",        u"awards",      u"technical",     u"study_hours",
             u"forms",       u"paper_packet", u"platforms",   u"remark_limits", u"closing",
             u"unit_awards", u"certificates"});
    in[u"format"].whole(fileFormat, fileFormat);
    profile.code = in[u"code"].code();
    profile.name = in[u"name"].text();
    profile.version = in[u"version"].whole(1, 1'000'000);
    profile.year = in[u"year"].whole(2000, 2100);
    profile.office = in[u"office"].text();
    readSource(in, u"profile"_s, profile.sources);
}

// Each block after those it refers to.
Profile readBlocks(const JsonCursor &in)
{
    Profile profile;
    readHead(in, profile);
    profile.tracks = readTracks(in[u"tracks"], profile.sources);
    profile.categories = readCategories(in[u"categories"], profile);
    profile.stages = readTerms(in[u"stages"], u"stages"_s, profile.sources);
    profile.subjects = readTerms(in[u"subjects"], u"subjects"_s, profile.sources);
    profile.deadlines = readDeadlines(in[u"deadlines"], profile.sources);
    profile.eligibility = readEligibility(in[u"eligibility"], profile.sources);
    profile.rubrics = readRubrics(in[u"rubrics"], profile.sources);
    profile.vetoItems = readVetoItems(in[u"veto_items"], profile);
    profile.rounds = readRounds(in[u"rounds"], profile);
    profile.tally = readTally(in[u"tally"], profile);
    profile.awards = readAwards(in[u"awards"], profile.sources);
    readClosingBlock(in, profile.sources); // looked at here, kept by who closes
    profile.technical = readTechnical(in[u"technical"], profile);
    profile.studyHours = readStudyHours(in[u"study_hours"], profile.sources);
    profile.forms = readForms(in[u"forms"], profile.sources);
    profile.paperPacket = readPaperPacket(in[u"paper_packet"], profile);
    profile.platforms = readPlatforms(in[u"platforms"], profile.sources);
    profile.remarkLimits = readRemarkLimits(in[u"remark_limits"], profile.sources);
    readHonourBlocks(in, profile); // looked at here, kept by those who need them
    return profile;
}

} // namespace

Result<Profile> readProfile(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    std::optional<Error> error;
    Profile profile = readBlocks(JsonCursor(object, {}, &error));
    if (error)
        return *std::move(error);
    return profile;
}

Result<QByteArray> shippedProfile(const QString &name)
{
    const QStringList names = shippedProfiles();
    if (!names.contains(name)) {
        return Error{ErrorCode::NotFound,
                     Text::tr("No profile named %1 comes with the program; there is %2")
                         .arg(name, names.join(u", ")),
                     {}};
    }
    QFile file(u"%1/%2.json"_s.arg(folder(), name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.errorString(), file.fileName()};
    return file.readAll();
}

QStringList shippedProfiles()
{
    QStringList names;
    for (const QString &file : QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

} // namespace linxuan
