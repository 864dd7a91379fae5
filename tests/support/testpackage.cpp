// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testpackage.h"

#include "core/base/digest.h"
#include "core/exchange/keyfile.h"
#include "core/exchange/packagerecords.h"
#include "core/exchange/piecedfile.h"
#include "core/exchange/sealedfile.h"
#include "core/model/profilereader.h"
#include "core/model/rubricjson.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

constexpr LockCost kCheap{1, 8 * 1024};

class Writer
{
public:
    explicit Writer(const PackageWish &wish);

    TestPackage run();

private:
    void add(FileRole role, const QString &path, const QByteArray &plain, bool mayBeSealed,
             std::optional<EntryId> entry = {});
    void addEntry(const DeskEntry &entry, const Profile &profile);
    void addRubric(const Rubric &rubric, Category category);
    void addKey();
    void sign();

    const PackageWish &m_wish;
    TestPackage m_package;
    PackageRecords m_records;
    ContentKey m_key;
    QByteArray m_pieces;
};

Writer::Writer(const PackageWish &wish)
    : m_wish(wish)
{
    Manifest &manifest = m_package.manifest;
    manifest.serial = wish.serial;
    manifest.packedAt = QDateTime::fromSecsSinceEpoch(1'695'000'000, Qt::UTC);
    manifest.campaign = QUuid::createUuid();
    manifest.campaignName = u"2023 年度郑州市基础教育精品课"_s;
    manifest.round = wish.round;
    manifest.expert = wish.expert;
    m_package.folder = wish.folder;
    m_package.text = u"这一课的设计写在这里。"_s;
    if (wish.passphrase.isEmpty())
        return;
    m_key = newContentKey();
    const auto locked = lockSecret(*m_key, Secret::passphrase(wish.passphrase), kCheap);
    REQUIRE(locked);
    manifest.lockedContentKey = *locked;
}

void Writer::add(FileRole role, const QString &path, const QByteArray &plain, bool mayBeSealed,
                 std::optional<EntryId> entry)
{
    QByteArray bytes = plain;
    const bool isSealed = m_key && mayBeSealed;
    if (isSealed) {
        QBuffer from;
        from.setData(plain);
        QBuffer to(&bytes);
        REQUIRE(from.open(QIODevice::ReadOnly));
        REQUIRE(to.open(QIODevice::WriteOnly));
        REQUIRE(seal(from, to, m_key, path));
    }
    const QString file = QDir(m_wish.folder).filePath(path);
    REQUIRE(QDir().mkpath(QFileInfo(file).absolutePath()));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    m_package.manifest.files.push_back(
        {path, role, bytes.size(), sha256(bytes), isSealed, entry, false});
}

void Writer::addRubric(const Rubric &rubric, Category category)
{
    Manifest &manifest = m_package.manifest;
    const QByteArray json = rubricJson(rubric);
    const PackageRubric packed{category, rubric.code, rubric.version, sha256(json)};
    bool isWritten = false;
    for (const PackageRubric &one : manifest.rubrics) {
        if (one.category == category)
            return;
        isWritten |= one.digest == packed.digest;
    }
    manifest.rubrics.push_back(packed);
    if (!isWritten)
        add(FileRole::Rubric, u"data/rubric-%1.json"_s.arg(manifest.rubrics.size()), json, true);
}

void Writer::addEntry(const DeskEntry &one, const Profile &profile)
{
    const Entry &entry = one.entry;
    m_package.codes += entry.code;
    m_package.titles += entry.title;
    m_package.manifest.entries.push_back({entry.id, entry.code, entry.category});
    PackedEntry packed;
    packed.id = entry.id;
    packed.code = entry.code;
    packed.category = entry.category;
    packed.title = entry.title;
    packed.stage = entry.stage;
    packed.subject = entry.subject;
    packed.grade = entry.grade;
    packed.isCalibration = one.calibration;
    m_records.entries.push_back(packed);
    const QByteArray text = (m_package.text + entry.code).toUtf8();
    PackedMaterial material;
    material.id = MaterialId::create();
    material.entry = entry.id;
    material.kind = profile.category(entry.category)->materials.front().code;
    material.format = u"txt"_s;
    material.path = u"materials/%1.txt"_s.arg(int(m_package.codes.size()), 4, 10, QChar(u'0'));
    material.size = text.size();
    material.sha256 = sha256(text);
    m_records.materials.push_back(material);
    m_package.materials += material.path;
    add(FileRole::Material, material.path, text, true, entry.id);
    PieceDigests digests;
    digests.add(text.constData(), text.size());
    m_pieces += digests.finish();
}

void Writer::addKey()
{
    const SigningKey key = SigningKey::create();
    m_package.manifest.expertKey = key.publicKey();
    const auto file = m_wish.passphrase.isEmpty()
        ? Result<KeyFile>(KeyFile::plain(key))
        : KeyFile::locked(key, Secret::passphrase(m_wish.passphrase), kCheap);
    REQUIRE(file);
    const Secret bytes = file->toBytes();
    add(FileRole::ExpertKey, u"keys/expert.key"_s, bytes.view().toByteArray(), false);
}

void Writer::sign()
{
    const auto made = signManifest(m_package.manifest, SigningKey::create());
    if (!made)
        FAIL(made.error().message.toStdString());
    for (const auto &[name, bytes] : {std::pair(kManifestName, made->json),
                                      std::pair(kManifestSignatureName, made->signature)}) {
        QFile out(QDir(m_wish.folder).filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
    }
    const auto read = openManifest(made->json, made->signature);
    REQUIRE(read);
    m_package.manifest = *read;
}

TestPackage Writer::run()
{
    const auto workspace = Workspace::open(m_wish.campaign);
    REQUIRE(workspace);
    auto desk = ReviewDesk::open(**workspace, m_wish.round, m_wish.expert);
    REQUIRE(desk);
    const auto entries = desk->entries();
    REQUIRE(entries);
    REQUIRE(QDir().mkpath(m_wish.folder));
    for (const DeskEntry &one : *entries) {
        if (m_records.entries.size() >= m_wish.most)
            break;
        addRubric(desk->rubric(one.entry.category), one.entry.category);
        addEntry(one, (*workspace)->profile());
    }
    const auto profile = shippedProfile(shippedProfiles().last());
    REQUIRE(profile);
    m_records.profile = *profile;
    m_records.expertName = u"评委"_s + m_wish.expert;
    add(FileRole::Records, u"data/records.json"_s, recordsJson(m_records), true);
    if (!m_key)
        add(FileRole::Pieces, u"data/pieces"_s, m_pieces, false);
    addKey();
    sign();
    return m_package;
}

} // namespace

TestPackage writePackage(const PackageWish &wish)
{
    return Writer(wish).run();
}

} // namespace linxuan::samples
