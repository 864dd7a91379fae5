// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/exchange/packedcopies.h"
#include "tests/core/preview/videosamples.h"
#include "tests/support/catch.h"
#include "ui/preview/materialview.h"
#include "ui/preview/troublepanel.h"
#include "ui/preview/videosurface.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace linxuan {

inline constexpr int kLongest = 15'000; // ms

// A material as the desk shows it.
struct Shown
{
    explicit Shown(const ViewedFile &file)
        : view(makeMaterialView(file, nullptr))
    {
        qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
        view->resize(900, 700);
        QObject::connect(view.get(), &MaterialView::opened, view.get(), [this] { isOpen = true; });
        QObject::connect(view.get(), &MaterialView::failed, view.get(), [this](const Error &error) {
            failure = error;
            ++failures;
        });
        view->show();
        view->open(file);
        REQUIRE(QTest::qWaitFor([this] { return isOpen || failure; }, kLongest));
    }
    int number() const
    {
        const QImage &picture = view->findChild<VideoSurface *>()->picture();
        return picture.isNull() ? -1 : countedNumber(picture);
    }
    bool waitForNumber(int wanted) const
    {
        return QTest::qWaitFor([&] { return number() == wanted; }, kLongest);
    }
    qint64 moment() const { return std::get<Moment>(*view->place()).ms; }
    bool waitForFailure() const
    {
        return QTest::qWaitFor([this] { return failure.has_value(); }, kLongest);
    }

    std::unique_ptr<MaterialView> view;
    std::optional<Error> failure;
    int failures = 0;
    bool isOpen = false;
};

// All of it from there on, so that no cache of some pieces passes it over.
inline void alterFrom(const QString &path, int perMille)
{
    for (int place = perMille; place < 1'000; place += 5)
        alterFile(path, place);
}

inline ViewedFile fresh(ViewedFile file)
{
    file.sha256 = randomBytes(32); // no test has opened it before
    return file;
}

inline void seesAltered(const Shown &shown)
{
    REQUIRE(shown.failure.has_value());
    CHECK(shown.failure->code == ErrorCode::Corrupt);
    CHECK(shown.failures == 1);
    const auto *panel = shown.view->findChild<TroublePanel *>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QLabel *>(QStringLiteral("troubleSentence"))
              ->text()
              .contains(QStringLiteral("The file was altered or damaged; it is not shown.")));
    CHECK_FALSE(panel->findChild<QPushButton *>(QStringLiteral("openElsewhere"))->isVisible());
    CHECK_FALSE(shown.view->place().has_value());
}

inline constexpr Packing kPackings[] = {Packing::Sealed, Packing::Verified};

} // namespace linxuan
