// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/paperreader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <set>
#include <thread>

namespace linxuan {

namespace {

constexpr qint64 kLongestDrawing = 5'000; // ms
constexpr qint64 kLongestText = 4'000;
constexpr qint64 kMoment = 150;
constexpr auto kLongestFarewell = std::chrono::seconds(3);

// The threads that are still at a page when the program ends are waited for, but not for ever: a
// page that never ends must not keep the program.
class Readers
{
public:
    static Readers &common()
    {
        static Readers readers;
        return readers;
    }
    ~Readers()
    {
        std::unique_lock lock(m_mutex);
        if (!m_left.wait_for(lock, kLongestFarewell, [this] { return m_count == 0; }))
            std::_Exit(EXIT_SUCCESS);
    }

    void came()
    {
        const std::lock_guard guard(m_mutex);
        ++m_count;
    }
    void left()
    {
        const std::lock_guard guard(m_mutex);
        --m_count;
        m_left.notify_all();
    }

private:
    Readers() = default;

    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_count = 0;
};

quint64 nextDocument()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

struct PaperReader::Desk
{
    std::mutex mutex;
    std::condition_variable called;
    PaperReader *owner = nullptr; // none once it is gone
    std::deque<PageWish> wishes;
    std::optional<PageWish> current; // being drawn
    std::atomic<bool> isStale = false; // what is being drawn is no longer wanted
    std::deque<int> texts;
    std::atomic<bool> closed = false;
    std::shared_ptr<PageCache> cache;
    const quint64 document = nextDocument();
    ViewedFile file;
    std::set<int> bad;
    std::set<int> mute;
    const BackgroundCheck *rest = nullptr; // while the file is checked behind

    // Says something to the owner in its own thread, unless it is gone by then.
    template<typename Word>
    void tell(Word word)
    {
        const std::lock_guard guard(mutex);
        if (owner)
            QMetaObject::invokeMethod(
                owner,
                [reader = owner, from = document, word = std::move(word)] {
                    // Of a file that was closed before this came, nobody wants to hear.
                    if (reader->m_desk && reader->m_desk->document == from)
                        word(*reader);
                },
                Qt::QueuedConnection);
    }

    void work();
    void serve(const PageSource &pages);
    std::deque<PageWish>::iterator nextWish();
    std::deque<int>::iterator nextText();
    bool isBad(int page) const { return bad.contains(page) || (rest && rest->isBad(page)); }
    bool isMute(int page) const { return mute.contains(page) || (rest && rest->isMute(page)); }
    void draw(const PageSource &pages, const PageWish &wish);
    Stop stopAfter(qint64 ms) const;
};

void PaperReader::Desk::work()
{
    auto paper = openPaper(
        file, [this] { return closed.load(); },
        [this](OpeningStep step) {
            tell([step](PaperReader &reader) { Q_EMIT reader.stepped(step); });
        });
    if (!paper) {
        tell([error = paper.error()](PaperReader &reader) { Q_EMIT reader.failed(error); });
        return;
    }
    PaperFacts facts;
    facts.sizes = paper->check.sizes;
    bad.insert(paper->check.badPages.begin(), paper->check.badPages.end());
    mute.insert(paper->check.mutePages.begin(), paper->check.mutePages.end());
    mute.insert(bad.begin(), bad.end());
    if (paper->check.hasSafeOutline && paper->check.hasOutline)
        facts.outline = paper->pages->outline();
    facts.notes = paper->check.notes;
    facts.ending = paper->ending;
    facts.isSlides = paper->isSlides;
    facts.hasText = paper->check.kind == FileKind::Pdf;
    tell([facts](PaperReader &reader) { Q_EMIT reader.opened(facts); });
    if (paper->rest) {
        rest = paper->rest.get();
        paper->rest->onProgress([this] {
            const std::lock_guard guard(mutex);
            called.notify_all();
        });
    }
    serve(*paper->pages);
}

// The most urgent among those that may be drawn already.
std::deque<PageWish>::iterator PaperReader::Desk::nextWish()
{
    return std::find_if(wishes.begin(), wishes.end(),
                        [this](const PageWish &wish) { return !rest || rest->mayDraw(wish.page); });
}

std::deque<int>::iterator PaperReader::Desk::nextText()
{
    return std::find_if(texts.begin(), texts.end(),
                        [this](int page) { return !rest || rest->mayRead(page); });
}

void PaperReader::Desk::serve(const PageSource &pages)
{
    std::unique_lock lock(mutex);
    for (;;) {
        called.wait(lock, [this] {
            return closed || nextWish() != wishes.end() || nextText() != texts.end();
        });
        if (closed)
            return;
        if (const auto next = nextWish(); next != wishes.end()) {
            const PageWish wish = *next;
            wishes.erase(next);
            current = wish;
            isStale = false;
            lock.unlock();
            draw(pages, wish);
        } else {
            const auto text = nextText();
            const int page = *text;
            texts.erase(text);
            isStale = false;
            lock.unlock();
            const PageText words =
                isMute(page) ? PageText() : pages.text(page, stopAfter(kLongestText));
            tell([page, words](PaperReader &reader) { Q_EMIT reader.textRead(page, words); });
        }
        lock.lock();
        current.reset();
    }
}

// A moment is always given, so that a hand that never rests sees pictures too.
Stop PaperReader::Desk::stopAfter(qint64 ms) const
{
    QElapsedTimer elapsed;
    elapsed.start();
    return [this, ms, elapsed] {
        return closed || elapsed.hasExpired(ms) || (isStale && elapsed.hasExpired(kMoment));
    };
}

void PaperReader::Desk::draw(const PageSource &pages, const PageWish &wish)
{
    if (cache->contains(document, wish))
        return;
    const auto image = isBad(wish.page)
        ? Result<QImage>(Error{})
        : pages.draw(wish.page, wish.shape, stopAfter(kLongestDrawing));
    if (!image && image.error().code == ErrorCode::Cancelled && (closed || isStale))
        return;
    if (!image) {
        if (image.error().code == ErrorCode::Cancelled)
            bad.insert(wish.page); // so that it keeps no other waiting again
        tell([page = wish.page](PaperReader &reader) { Q_EMIT reader.undrawable(page); });
        return;
    }
    if (closed)
        return;
    cache->put(document, wish, *image);
    tell([wish](PaperReader &reader) { Q_EMIT reader.drawn(wish); });
}

PaperReader::PaperReader(std::shared_ptr<PageCache> cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
{ }

PaperReader::PaperReader(QObject *parent)
    : PaperReader(PageCache::common(), parent)
{ }

PaperReader::~PaperReader()
{
    close();
}

void PaperReader::close()
{
    if (!m_desk)
        return;
    {
        const std::lock_guard guard(m_desk->mutex);
        m_desk->owner = nullptr;
        m_desk->closed = true;
    }
    m_desk->called.notify_all();
    m_cache->forget(m_desk->document);
    m_desk.reset();
}

void PaperReader::open(const ViewedFile &file)
{
    close();
    m_desk = std::make_shared<Desk>();
    m_desk->owner = this;
    m_desk->cache = m_cache;
    m_desk->file = file;
    Readers::common().came();
    std::thread([desk = m_desk]() mutable {
        desk->work();
        if (desk->closed)
            desk->cache->forget(desk->document); // a page may have come after the farewell
        desk.reset();
        Readers::common().left();
    }).detach();
}

void PaperReader::want(std::vector<PageWish> wishes)
{
    if (!m_desk)
        return;
    {
        const std::lock_guard guard(m_desk->mutex);
        m_desk->wishes.assign(wishes.begin(), wishes.end());
        const auto &current = m_desk->current;
        m_desk->isStale =
            current && std::find(wishes.begin(), wishes.end(), *current) == wishes.end();
    }
    m_desk->called.notify_all();
}

void PaperReader::wantTexts(std::vector<int> pages)
{
    if (!m_desk)
        return;
    {
        const std::lock_guard guard(m_desk->mutex);
        m_desk->texts.assign(pages.begin(), pages.end());
    }
    m_desk->called.notify_all();
}

std::optional<QImage> PaperReader::picture(const PageWish &wish) const
{
    return m_desk ? m_cache->find(m_desk->document, wish) : std::nullopt;
}

std::optional<QImage> PaperReader::substitute(int page, int turns) const
{
    return m_desk ? m_cache->substitute(m_desk->document, page, turns) : std::nullopt;
}

} // namespace linxuan
