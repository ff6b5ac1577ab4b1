CREATE TABLE public.accounts (
    id integer NOT NULL,
    email character varying NOT NULL,
    password_hash character varying NOT NULL,
    language character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);

CREATE SEQUENCE public.accounts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.appointments (
    id integer NOT NULL,
    office_id integer NOT NULL,
    counsellor_id integer NOT NULL,
    uid character varying NOT NULL,
    number character varying NOT NULL,
    ticket_id character varying NOT NULL,
    form_key character varying,
    status character varying(20) NOT NULL,
    channel character varying(20) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    topic_id integer,
    spoken character varying,
    other_language text,
    interpreting character varying(20) NOT NULL,
    several boolean NOT NULL,
    name text,
    reads character varying NOT NULL,
    phone text,
    phone_index character varying,
    phone_shared boolean NOT NULL,
    email text,
    email_index character varying,
    mark text,
    helper_name text,
    helper_reads character varying,
    helper_phone text,
    helper_email text,
    helper_email_index character varying,
    will_tell boolean NOT NULL,
    client_key integer NOT NULL,
    helper_key integer NOT NULL,
    shown_key integer NOT NULL,
    revision integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    shown_changed_at timestamp with time zone NOT NULL,
    stamped_at timestamp with time zone NOT NULL,
    late_minutes integer,
    moves integer NOT NULL,
    moved_from_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    changed_by character varying(20),
    email_was_wrong boolean NOT NULL,
    helper_email_was_wrong boolean NOT NULL,
    moved_with_card boolean NOT NULL,
    taken_back_with_card boolean NOT NULL,
    sends_nothing boolean NOT NULL,
    note text,
    person_index character varying,
    network character varying,
    moved_at timestamp with time zone,
    moved_from_until_at timestamp with time zone,
    moved_from_interpreting character varying,
    CONSTRAINT ck_appointments_channel CHECK (((channel)::text = ANY ((ARRAY['self'::character varying, 'other'::character varying, 'volunteer'::character varying, 'desk'::character varying])::text[]))),
    CONSTRAINT ck_appointments_holder CHECK (((changed_by)::text = ANY ((ARRAY['client'::character varying, 'helper'::character varying, 'shown'::character varying])::text[]))),
    CONSTRAINT ck_appointments_interpreting CHECK (((interpreting)::text = ANY ((ARRAY['not_needed'::character varying, 'brings'::character varying, 'asked'::character varying, 'arranged'::character varying, 'not_found'::character varying])::text[]))),
    CONSTRAINT ck_appointments_starts_before_ends CHECK ((starts_at < ends_at)),
    CONSTRAINT ck_appointments_status CHECK (((status)::text = ANY ((ARRAY['booked'::character varying, 'arrived'::character varying, 'done'::character varying, 'missed'::character varying, 'cancelled'::character varying])::text[])))
);

CREATE SEQUENCE public.appointments_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.appointments_id_seq OWNED BY public.appointments.id;

CREATE TABLE public.attempts (
    act character varying NOT NULL,
    who character varying NOT NULL,
    window_at timestamp with time zone NOT NULL,
    count integer NOT NULL
);

CREATE TABLE public.audit_entries (
    id integer NOT NULL,
    office_id integer NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    act character varying NOT NULL,
    by character varying NOT NULL,
    account_id integer,
    appointment_uid character varying
);

CREATE SEQUENCE public.audit_entries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.audit_entries_id_seq OWNED BY public.audit_entries.id;

CREATE TABLE public.callbacks (
    id integer NOT NULL,
    office_id integer NOT NULL,
    appointment_id integer,
    number character varying NOT NULL,
    ticket_id character varying NOT NULL,
    form_key character varying,
    name text NOT NULL,
    reads character varying NOT NULL,
    spoken character varying,
    other_language text,
    part character varying(20),
    phone text,
    phone_index character varying,
    answer_until date,
    german_name text,
    german_phone text,
    client_key integer NOT NULL,
    shown_key integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    tries integer NOT NULL,
    tried_at timestamp with time zone,
    CONSTRAINT ck_callbacks_part CHECK (((part)::text = ANY ((ARRAY['morning'::character varying, 'afternoon'::character varying])::text[])))
);

CREATE SEQUENCE public.callbacks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.callbacks_id_seq OWNED BY public.callbacks.id;

CREATE TABLE public.canary (
    id integer NOT NULL,
    song text NOT NULL
);

CREATE SEQUENCE public.canary_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.canary_id_seq OWNED BY public.canary.id;

CREATE TABLE public.closures (
    id integer NOT NULL,
    office_id integer NOT NULL,
    counsellor_id integer,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_closures_starts_before_ends CHECK ((starts_at < ends_at))
);

CREATE SEQUENCE public.closures_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.closures_id_seq OWNED BY public.closures.id;

CREATE TABLE public.counsellors (
    id integer NOT NULL,
    office_id integer NOT NULL,
    account_id integer,
    shown_name character varying,
    feed_hash character varying,
    feed_names boolean NOT NULL,
    gets_day_list boolean NOT NULL,
    day_list_names boolean NOT NULL,
    gets_changes boolean NOT NULL
);

CREATE SEQUENCE public.counsellors_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.counsellors_id_seq OWNED BY public.counsellors.id;

CREATE TABLE public.heartbeats (
    name character varying NOT NULL,
    beat_at timestamp with time zone NOT NULL
);

CREATE TABLE public.login_sessions (
    id integer NOT NULL,
    account_id integer NOT NULL,
    token_hash character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.login_sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.login_sessions_id_seq OWNED BY public.login_sessions.id;

CREATE TABLE public.occupied_cells (
    counsellor_id integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    lane integer NOT NULL,
    appointment_id integer NOT NULL
);

CREATE TABLE public.office_hours (
    id integer NOT NULL,
    counsellor_id integer NOT NULL,
    weekday integer NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    with_appointment boolean NOT NULL,
    CONSTRAINT ck_office_hours_opens_before_closes CHECK ((opens < closes))
);

CREATE SEQUENCE public.office_hours_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.office_hours_id_seq OWNED BY public.office_hours.id;

CREATE TABLE public.office_texts (
    id integer NOT NULL,
    office_id integer NOT NULL,
    language character varying NOT NULL,
    name character varying,
    scope character varying,
    directions character varying,
    bring character varying,
    confidentiality character varying
);

CREATE SEQUENCE public.office_texts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.office_texts_id_seq OWNED BY public.office_texts.id;

CREATE TABLE public.offices (
    id integer NOT NULL,
    slug character varying NOT NULL,
    sender_name character varying NOT NULL,
    sender_address character varying,
    building character varying NOT NULL,
    street character varying NOT NULL,
    postcode character varying NOT NULL,
    city character varying NOT NULL,
    room character varying,
    phone character varying NOT NULL,
    email character varying,
    timezone character varying NOT NULL,
    state character varying NOT NULL,
    minutes integer NOT NULL,
    long_minutes integer NOT NULL,
    extra_minutes integer NOT NULL,
    lead_hours integer NOT NULL,
    horizon_days integer NOT NULL,
    renews_at time without time zone NOT NULL,
    held_share double precision NOT NULL,
    release_hours integer NOT NULL,
    fax character varying,
    authority character varying,
    represented_by character varying,
    data_protection_officer character varying,
    sender_confirmed_at timestamp with time zone,
    reminds_at time without time zone NOT NULL,
    lists_at time without time zone NOT NULL,
    writes_missed boolean NOT NULL,
    full_on date,
    CONSTRAINT ck_offices_five_minutes CHECK ((((minutes % 5) = 0) AND ((long_minutes % 5) = 0) AND ((extra_minutes % 5) = 0))),
    CONSTRAINT ck_offices_held_share_is_a_share CHECK (((held_share >= (0)::double precision) AND (held_share <= (1)::double precision))),
    CONSTRAINT ck_offices_slug_is_free CHECK (((slug)::text <> ALL ((ARRAY['ticket'::character varying, 'find'::character varying, 'languages'::character varying])::text[]))),
    CONSTRAINT ck_offices_talks_take_time CHECK (((minutes > 0) AND (long_minutes > 0) AND (extra_minutes >= 0)))
);

CREATE SEQUENCE public.offices_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.offices_id_seq OWNED BY public.offices.id;

CREATE TABLE public.outbox_messages (
    id integer NOT NULL,
    office_id integer NOT NULL,
    appointment_id integer,
    appointment_uid character varying,
    kind character varying(20) NOT NULL,
    holder character varying(20),
    counsellor_id integer,
    occasion character varying,
    recipient text,
    recipient_index character varying,
    content text,
    bounce_token character varying NOT NULL,
    state character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    lease_until timestamp with time zone,
    lease_token character varying,
    sent_at timestamp with time zone,
    refusal character varying,
    told_at timestamp with time zone,
    CONSTRAINT ck_outbox_messages_holder CHECK (((holder)::text = ANY ((ARRAY['client'::character varying, 'helper'::character varying, 'shown'::character varying])::text[]))),
    CONSTRAINT ck_outbox_messages_messagekind CHECK (((kind)::text = ANY ((ARRAY['confirmation'::character varying, 'move'::character varying, 'cancellation'::character varying, 'removal'::character varying, 'number_lost'::character varying, 'reminder'::character varying, 'day_change'::character varying, 'day_list'::character varying, 'interpreting'::character varying, 'missed'::character varying])::text[]))),
    CONSTRAINT ck_outbox_messages_messagestate CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'sent'::character varying, 'dead'::character varying, 'withdrawn'::character varying])::text[])))
);

CREATE SEQUENCE public.outbox_messages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.outbox_messages_id_seq OWNED BY public.outbox_messages.id;

CREATE TABLE public.roles (
    id integer NOT NULL,
    account_id integer NOT NULL,
    office_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    counsellor_id integer,
    CONSTRAINT ck_roles_rolekind CHECK (((kind)::text = ANY ((ARRAY['counsellor'::character varying, 'stand_in'::character varying, 'administrator'::character varying, 'volunteer'::character varying])::text[])))
);

CREATE SEQUENCE public.roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.roles_id_seq OWNED BY public.roles.id;

CREATE TABLE public.special_hours (
    id integer NOT NULL,
    counsellor_id integer NOT NULL,
    held_on date NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    CONSTRAINT ck_special_hours_opens_before_closes CHECK ((opens < closes))
);

CREATE SEQUENCE public.special_hours_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.special_hours_id_seq OWNED BY public.special_hours.id;

CREATE TABLE public.spoken_languages (
    id integer NOT NULL,
    office_id integer NOT NULL,
    code character varying NOT NULL,
    "position" integer NOT NULL,
    ability character varying(20) NOT NULL,
    lead_days integer NOT NULL,
    CONSTRAINT ck_spoken_languages_ability CHECK (((ability)::text = ANY ((ARRAY['we_speak'::character varying, 'can_arrange'::character varying, 'cannot'::character varying])::text[])))
);

CREATE SEQUENCE public.spoken_languages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.spoken_languages_id_seq OWNED BY public.spoken_languages.id;

CREATE TABLE public.tallies (
    office_id integer NOT NULL,
    month_on date NOT NULL,
    kind character varying NOT NULL,
    value character varying NOT NULL,
    count integer NOT NULL
);

CREATE TABLE public.topic_texts (
    id integer NOT NULL,
    topic_id integer NOT NULL,
    language character varying NOT NULL,
    name character varying NOT NULL,
    bring character varying
);

CREATE SEQUENCE public.topic_texts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.topic_texts_id_seq OWNED BY public.topic_texts.id;

CREATE TABLE public.topics (
    id integer NOT NULL,
    office_id integer NOT NULL,
    number integer NOT NULL,
    "position" integer NOT NULL,
    minutes integer NOT NULL,
    icon character varying NOT NULL,
    is_offered boolean NOT NULL,
    CONSTRAINT ck_topics_five_minutes CHECK (((minutes > 0) AND ((minutes % 5) = 0)))
);

CREATE SEQUENCE public.topics_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;

ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);

ALTER TABLE ONLY public.appointments ALTER COLUMN id SET DEFAULT nextval('public.appointments_id_seq'::regclass);

ALTER TABLE ONLY public.audit_entries ALTER COLUMN id SET DEFAULT nextval('public.audit_entries_id_seq'::regclass);

ALTER TABLE ONLY public.callbacks ALTER COLUMN id SET DEFAULT nextval('public.callbacks_id_seq'::regclass);

ALTER TABLE ONLY public.canary ALTER COLUMN id SET DEFAULT nextval('public.canary_id_seq'::regclass);

ALTER TABLE ONLY public.closures ALTER COLUMN id SET DEFAULT nextval('public.closures_id_seq'::regclass);

ALTER TABLE ONLY public.counsellors ALTER COLUMN id SET DEFAULT nextval('public.counsellors_id_seq'::regclass);

ALTER TABLE ONLY public.login_sessions ALTER COLUMN id SET DEFAULT nextval('public.login_sessions_id_seq'::regclass);

ALTER TABLE ONLY public.office_hours ALTER COLUMN id SET DEFAULT nextval('public.office_hours_id_seq'::regclass);

ALTER TABLE ONLY public.office_texts ALTER COLUMN id SET DEFAULT nextval('public.office_texts_id_seq'::regclass);

ALTER TABLE ONLY public.offices ALTER COLUMN id SET DEFAULT nextval('public.offices_id_seq'::regclass);

ALTER TABLE ONLY public.outbox_messages ALTER COLUMN id SET DEFAULT nextval('public.outbox_messages_id_seq'::regclass);

ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);

ALTER TABLE ONLY public.special_hours ALTER COLUMN id SET DEFAULT nextval('public.special_hours_id_seq'::regclass);

ALTER TABLE ONLY public.spoken_languages ALTER COLUMN id SET DEFAULT nextval('public.spoken_languages_id_seq'::regclass);

ALTER TABLE ONLY public.topic_texts ALTER COLUMN id SET DEFAULT nextval('public.topic_texts_id_seq'::regclass);

ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);

INSERT INTO public.accounts VALUES (1, 'rania@example.org', '$argon2id$v=19$m=19456,t=2,p=1$PyVvikT9JAxhLflVoTKHVg$DG7LKkCtJ+gyQBQ7JBQXW+NHlV3N/ILzlXjRZrUmvI4', 'de', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (2, 'dimitra@example.org', '$argon2id$v=19$m=19456,t=2,p=1$vtqneQkjOUBDsUY9rxFfTw$q4EniLwrsxwiIvvfgGkdVlX/Y4wxV6Fvd/Elji91kLI', 'en', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (3, 'jonas@example.net', '$argon2id$v=19$m=19456,t=2,p=1$SSREVIqEvTtMsuAEG55jOw$HOFwf7yOZ7VkYGly9iMEgFk9kz9W+GctoMA7+NSIYgM', 'de', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (4, 'left@example.org', '$argon2id$v=19$m=19456,t=2,p=1$vxFl4XALw3yTQKl2Vkuc2g$RYH6eZOb43KuUF1kHjGbEO6C5tP6gresTxWc9xhwul0', 'en', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00');

INSERT INTO public.alembic_version VALUES ('005');

INSERT INTO public.appointments VALUES (7, 1, 1, '8568c151-e3d5-4b9e-9d15-b9cec6d616fb', '79833285', 'alrKHSgRKuvE', 'a79826b2b1df3760d4fbd763c56865586a7a4d15d690228a36502bfe598bce61', 'booked', 'self', '2026-11-17 10:00:00+00', '2026-11-17 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQKyA5MeRiV2Im5iRulk0jEgy82Kmr7Rx4yvKpQsP5ftcCAOFxn8Fs5rpuXs1zbAyrn8xsB3YXnF5kpembW1R6Ur6Cn64TbP8_GBPbWvHs2THqD1C0Ex6VWpx0ZfLeVdZakrgInxmh9D5IkD11L5SguU1fIBuYlvF8G3zhdHaLDTY=', 'en', NULL, NULL, false, 'gAAAAABq8VNQbIIUxAz3FjhR-JUkypE0nYajPEkb87zy4AhwK2EH_D8dIloyqKQCTVjA60bNXnje5f4BsjD6ABkVg9VMKB5rXg8msav306Kr3V34gyaWDKamMaOIJhwYYtaAa2kc3bcEpxmIgGM8ox7tRvUY150GkLT46npcS3PBhbkQD01dbHM=', '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd67d5ac7ae8084c134a5692900798438047ba45f99eeb302e8ab08e3d4dfa9bb', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (18, 1, 2, '680ee49c-d1ee-4b3d-b433-75f8a170a63d', '27414710', 'pVSmGIO6PUkX', 'de4521d92caafca91972c7652c48b563647031da683ed0544db1689906290ac5', 'booked', 'self', '2026-11-27 08:00:00+00', '2026-11-27 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQF1hv_0ShH1HbjbuRfV9nUVMkRthNI5U9jHjZ-DGXb02CIHjA_MVd-fTlmW7Az6RJ4XhS106S6IOSm7gOreLOHQPQcTRKZ33-2vJ9LOZIWbV3ELFeuu31vT8iyEYd9DOZ', 'en', NULL, NULL, false, 'gAAAAABq8VNQZj8HNzu4b-duahUlEb5lJlFVHuOVU5bY9UhoeZRViDFoHqXZnHUu9jaL9unkDWaqvGqi9ZqgT-2t8bJriod8cXnYrp_gTpLDFuhO9nNS5UCtDyAzp6z-_bg6RAzxCUr9aE7abX0ra7NsHGLjTHcu21Erc3_h1s6Bb-fl34XXo2Y=', '98e1e238bcea0e9674ca6269454f4303852520988290a21bbb4401d11811f301', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'ea62e718f586b4e0fc207c1fbefad4e3e61e27ec86fb500149de02ae3d7a2537', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (19, 1, 1, '1bbd6286-8e81-4086-a68b-3e4bc8c97522', '36223758', '6c-y1AAJn9it', 'b3c42ff2e874fb4a8decbd1426ab9d0e41f1c24b62e902921a87780782304dbb', 'booked', 'self', '2026-12-01 08:00:00+00', '2026-12-01 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ3hTiXJ2K_2sywMA1H9qLOr9OUiQQhsj7E3EP-SPTulOTC4aEgObZIEXeruQljREeMPsE0fKTGltQ4f6nmdOiBkjbbD6vVV3AjjQeEgvUjxTzGVItjQJ_KUePE9UaQ8rHtuxa5X9C0jZolHaV2eph314BnQoarNHvZLQ0-iacs4I=', 'de', NULL, NULL, false, 'gAAAAABq8VNQbbWLcFrDz_wRoYBSAV9apBF4Ud6vY43KXwNg2B83E83Us4eYzhHDLNkZOaeWAEZrGn83r6OjZZhywhTl0cG4pKX_KWKVmoRyh5rbvLTTtIZiz23hnVi3up89e3TIcAUki23PSN5ulHK7uCIxCYnn0ZQh-DGvUmJ_bhX2lVclKAc=', '47db2bd8d0194f61cec7f6389a955a0b4d8b0dd35bfc970defabd9686b6b83dc', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '620c2d5ba2d19db8203095093b60665f2a913474ccc4f8925e7f3edea21be3c4', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (2, 1, 1, 'e7286ca0-da50-4a47-a556-4af09c5ce49a', '82129827', 'IjCuJcyXmp2F', '3822c46b87a4b609049ff1478818e4bb6cd2db424ffb08e220a380399463a4d5', 'missed', 'self', '2026-11-11 08:00:00+00', '2026-11-11 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQj89BMg4eNUIB7m4j0KR6sOyUed7ew_7b3VDxpjsSO1jDzHS8_ELZD91yJQ1htxlcQskuduDqbqq_9aAntx84GjYzzvbttq2CAA9Xi7Nk8GTcbtSYLTTsj7Zsur1gloM2XdlY3xG6xNmhDaslscxx6gpA2stCBsR9z4u_EVg1dts=', 'ar', NULL, NULL, false, 'gAAAAABq8VNQnx69tDDU4iVYRt9cU__5ihYFd5jaZvNlqibvtE6C51jPfHclGWmcuPcozUGhPE0SNi-35vGYmzQU_0adMQxevf2ga_GAnZ6jvp_C-1m8CpnDx2s_IqPOwESU2Y4yZ8mOAn6J7mxhoxVP0GCSoxSERRB2_D6MUUoij00ZGC0ALQY=', '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd9bf674c1e688c8a9d8f6195a8365079727e8e36f36aaf65e1021a908073b7dd', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (1, 1, 1, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5', '60925025', 'kKvC4GNEWARv', '1256661f84c606587d9dd879250ff0b5cdea63455eea9a681e157cc6087486d8', 'done', 'self', '2026-11-10 08:00:00+00', '2026-11-10 08:30:00+00', NULL, 'fa', NULL, 'not_needed', false, 'gAAAAABq8VNQ6HPtBuUUXfEUe5U9QhsTBkxAfXnVUBZq-5A41l543hFBu5JeRYQawsIXVkt1SlhZB2EYGeuGBnROCMHGqFPxvwpxmoCKT2phlDLwwpHuHfqpsDzJHTvDHwQbT-S03nl2', 'de', NULL, NULL, false, 'gAAAAABq8VNQGmC63peeLwa8tJmzyCUAS4IkWQgQsVDpOTb4jgvwOteW-si0DUjzsfMMu__LAP3VTIKN74F518MnN8YXrrGCrk5zZ_CwSFloe4PLP2txinNQTnVWBfav9lq2fKT2QGNZ5egAU5aL0eODlh3ifLd3f6TCRkSv3j3SEcl9xV7MGt8=', '2c41e3a28627f16b2a988dd7f9e524bd589340bddd39f6ceef3ab6ed580dba8f', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a0d2aba2cceb5080eff8a52f4d113899c680c9504b9b23a9e65d900728c3e2d3', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (5, 1, 1, '88284ed5-3f7f-4126-bf71-a243c97ab42c', '60000561', 'JdNx7-il-urc', 'c439b636ca968b1a5eb3afcee5be84408ab1cec93de36fdfdb203d80a9fa57eb', 'arrived', 'self', '2026-11-17 08:00:00+00', '2026-11-17 08:30:00+00', NULL, 'uk', NULL, 'not_needed', false, 'gAAAAABq8VNQExeSBUY6DdNng01W6t45PYYQEjm-mxp4Ucc_37bfaYPEUFrWp8v25Mm8K8koOBWLfD_69Sc0HoHOhyfUyXQZ9Pq8tnBCBJCxVRO5N6qQCWqsB6apDRYc2NJuClfurff1Jmfpvqg_idsIk3NdHoQBJXkwRol6sRhbM-_Ed-KCnb0=', 'de', 'gAAAAABq8VNQmrQ_WxOjCQhvI01vlutV1P3naJSUniUIxCpZkz7_rDOQmesv8zkVwN1f-FVQBlF3x-X7ZFm7p3beKk5V8O4p2TV1qhCbAU1nefUAYbQLnHJaDjsQfGGpADNsEVfWl4QdUz5RNsA_aLP8s2r1Wo5-ozkisoM7S2kv23AGisX0tts=', 'c4c535d10e4d109733a0ba91c74ad5cac31cd08769dc023c43132f59035fc375', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'b31b01b997e743ad3d0efe3ac54ffebc86cb3b5f3b743fd6d3d71a30a5ad9c97', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (4, 1, 1, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1', '99378936', 'Jqqic7g0TZp3', '4fd589cbd076a64ab4d65c8c2e8c6e2b60885ae55b581546869781b68c3de1e8', 'done', 'self', '2026-11-17 07:30:00+00', '2026-11-17 08:00:00+00', 2, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQpYYt-8H2PUKWyqe683zMULEhx-FW_zG6mWzIpSkGsBeqrIVI8fKrtZR5bCjf4guNwD4xUXoYXvDN5u0nvUzkqy-8P9fc4P_rvOlrUf_hEp0-WDL7aD_ylHgqV5Ia6Xuy3VHp9PUe5BqD37-1IfapEQFoNSbbmYOydqQiCjY7V7g=', 'de', NULL, NULL, false, 'gAAAAABq8VNQBmPCROM0lOKY9CoQ43cC6EPK6Yzv9KS4oJ5JAgQzEM8ARsjwQpJ7UNx38PEAs9GmVBXtA3nbSrWTDPKIZg8sJTHJtomhgYoKCLwDsW_SgE8d7eBIVIRVwVqn9-GbmRgXqXMpAlh9rPToxW2abXQHx9AoUfSrH_JSJhRi0SNVZjQ=', '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '3f25c4828049deb232bf8f77cccabc898d0c7c19930822962ad5b93a5ce7b869', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (8, 1, 1, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112', '39124585', 'i5gYj0y8axxW', '423e33e308e25aa566221392835a091d27a1b74001fecf11ca5e28e27987090e', 'cancelled', 'self', '2026-11-17 10:30:00+00', '2026-11-17 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQCp_g_Avrd6ctnd1vrZ0UrKwW4U8gaVdupZ0Y-nL2zZIaXd9RYipyVDUUxQWWHcpcI9LXw4E8jHMn7AHFGcXMr0gfRpo9Q-yW0sfxHLn7iKmhb_IEbKpk7Np6S2X0v5olpCwEwKKDLXNbwTtNGSnt9M5cvTkZL7VPYN3RigrEA_o=', 'en', NULL, NULL, false, 'gAAAAABq8VNQb4UGT51vG2Yno5fbwtllKIYERZJB3stjFOj-1N2YzG0ZL-OwH6VDENlAxQJC-Qw2nk7vVNFNOyYw1ZQSrPUOgQ_e4RraTi5Xkvlaxv_Ha-ng_q0oBfsGgT9M1w7A4Fpdb4qv-ANQ71EiTEKNqmrDujlCy-ul7BXciK_w9WwuLh8=', '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 05:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', 'client', false, false, false, false, false, NULL, '47986e9d51d4308bb34bb60beb06bba739cf461c87b2a20cfb54c33ec32ec8a5', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (17, 1, 1, 'cc2d24e6-c89d-4141-b997-c6747e40d02b', '77661710', 'Uyj5uaNZ3jy-', '14e1704643c6a153d74731650b2ab38f659be24ca552d404dab64397ba274abd', 'booked', 'self', '2026-11-16 08:30:00+00', '2026-11-16 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQFunSKD1kMArEsHyDSvfwTvubTWlT5DQYjB_sUoSuYPIiBtdpoHUf91xSZKIM2RgmbNptBoSK0ItnewX22fIfn20DEjkODThyKwO4YGBdvfZZ9COhyRSLiMIxyF6tWhXKz8h-eEnoSa_Nhk7r1NAgdwg0ugjbU3YE9eoibMdi2dw=', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '321055b1ff4bd574dd1cb1679686d42f433890ca6cab02bd18add2f4091d07e0', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (14, 1, 1, 'c79a599e-9058-4559-851c-2620a402c974', '12088851', 'bWurlA0CnQuH', '792fc88a6c0aaa319e3454bcfc036b2177bb69440bfa24198f5d0e9e39115e90', 'booked', 'self', '2026-11-19 14:00:00+00', '2026-11-19 14:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQt45SlQBEQjQcqZKqfSoqreoKFpAN6rs36t7b0kgh00EVDpW8g4OCIe06i-ts5khWkJyJz49DdXZchXJ50-023LwFy0QuKDSaP3k1_ovx8tngj0zlCvCSu5DAr9_igElw', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, true, false, false, false, false, NULL, '07ac8c99f954426f399e7e13dd52c365929a2f6eaaee5df3d3fd350e2f2bae86', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (16, 1, 1, '3a98c261-f9e2-45bb-85ea-3fc01f1d004f', '11904302', '19ciJpSchhTl', 'fe98bb0015fc59ad92be0c4025f623f6c5045be39a792ff04af585ae78ad9b42', 'missed', 'self', '2026-11-16 08:00:00+00', '2026-11-16 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQukvHKJHg2W7BJtoxTfdk4hASw9y8uI7c10soOg2-uYiLdIc2TMEb0hJ6hmc5ihu1PgOkcW4XZexNlbmDhfXdaGlmS5cLTSMjqpDrkRrm2zUs2MZuSRTkIXqdA_2sFo0eex3Y9fbKRSiiGS4V7dLuZIASPQMpjoaLOm-L1y6wo6M=', 'de-leicht', NULL, NULL, false, 'gAAAAABq8VNQAL5vkiEXs2jub9f6PjvGgNByRq6q5lMLxU2s7easA4IPK1jvIoOi3F_U1TeuCHi3OKX-08luwsm4zqTWJafRdPT3Ts5v2u0IS4ugRpX-sxM7Ns2c6qcMcwtkUVRiWPMrT4ZMT19jgJxstNAhrip4-x-K0rtidi_ivxq2yIIXtYw=', 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'ea3e2b35702902a56daa95c0cb7e2aea6321bc4477c0e8c8358507217611f82d', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (15, 1, 1, 'ee497e0a-399a-4464-a6fb-5f8ec64980d1', '65423035', '_OEY7Qaz8G1S', '4b6b81ef6ea01a0534353498f26e8591cbd45b3c2513415f8649e3a4af06db0f', 'booked', 'self', '2026-11-19 14:30:00+00', '2026-11-19 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQsVpIMgmRJGWqqD9mmV8_h2E7hlSHYYvkZTUx-RHnGhckZj2VLHhSAnz7n8lpCPAbBu_uI9_pf7J5cxR8moeYKsvRKUEpCmJLt-BPaPFq1_0BkBdDMrGZrMK5-HtCfoykYV6l6S0D-rm9zSpVmjl-OtaZKNAqJianPwSXFsQ_ghw=', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-09 05:00:00+00', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', NULL, 1, '2026-11-26 13:30:00+00', NULL, 'shown', false, false, true, false, false, NULL, 'e989e7dc0cdcb11d0fa5e3e043056473f50072cea91e96120f57923c01377e5e', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (11, 1, 1, '4665ef1e-a97f-441f-a5a4-89003f768a9f', '28241465', '2Ze-A2kY3-nZ', '881200008c9b2283f754ecec52549278e878497bb7aa129c6ee4a1105b71ee19', 'booked', 'other', '2026-11-18 07:30:00+00', '2026-11-18 08:45:00+00', NULL, 'ar', NULL, 'arranged', true, 'gAAAAABq8VNQ49ZGNDqe87SFXpyLeSImA_weHwVzOIWl8-tc7JiLYdsdGgEub2SzP7mLjovW_n_k0KrnVqXA-DJEKgreE6lHJAFJJUcrIeDBR9xAUfa2K4YLx9pEX7dPaDDThcWei4Kwny74K0CnljgepPeQNwqlvcEUfMHS2-341PyYBzJRJN0=', 'ar', NULL, NULL, false, NULL, NULL, NULL, 'gAAAAABq8VNQKfbPRdrmpls0iNSKP4jcMhe-07AM1aYNtklw1qWaPXTgKyUrR2En94a6m7TycekfanxoAHFwV4KFrXiGqxMse93xa7tniwIpqJc7d3pUo4ve1cdpiePvFqauku39olMxtyfSkGElykxJYwZLCFN7iDTzRur8R3_QsFziue6dEe4=', 'en', NULL, 'gAAAAABq8VNQ3Vyg-2Uux6rp7bQULOVmOTnQevIO73GkMEdj7H_JMeiOTLtMlj58iE6_PvN0_IL9L5x6Y_W5F3O84mplaaO3Sr09mA8mSJ-yOVpk77VkxMuXOxX66LrEk_7PmyZ1TPDFlEfMaa7YqgwfGj0vWqkWAv8nf3cTTh06t5qLeVTGN-s=', '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '86d5fd08e8827315cfe1863e0f9826b919369025f4d73284a57fdd77c01bf78d', NULL, '2026-11-16 10:00:00+00', NULL, 'asked');
INSERT INTO public.appointments VALUES (13, 1, 1, 'c1282698-a434-4605-b391-d2bbd689accc', '39851050', 'C0jYc0nwWNfB', '378acfb3bb18ae4ff7ad6cab6d940f3f794311154ef947834f7ab3ae50bd3c60', 'booked', 'self', '2026-11-19 13:30:00+00', '2026-11-19 14:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQNCxqPTjubPDFI5jKLFLKgqnOvJ6-nYwddv2U0mRqYN131AG7YXxvPPagaVTMrdstzOFgb1637bKVFT-FwrCspC7K_E7DmAAPrN2B2Sow0tMaPvShocnLUDTZ8d_5ziGIHPTNoT-y2k3CVrlzqGjgubPldUA9sPFfRL9XpJ4Hjfw=', 'de', NULL, NULL, false, 'gAAAAABq8VNQGt9oNHzLtIUoE0bGabCZP3JJUdXuNWyn64LqfgbwF4w1_tChIS0a4_sOpsRrnfATeDsvyOqo_blBsyPhY7e2cMG4I7VNpPipttOapD17fL5-iXEJJS8CKSoFrGHWFKIUOt9uGRKKS7PuHuug1Q9JMpKGJk4-gHR1SP2AretSUpw=', '880c9650bf0433c5a8a548fe3ea18e738c2d5554e229415c2808fa483bfa18f8', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 4, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, true, NULL, '096012ba242594b1a6ba89667fbd4801b7811761a9f58bdbe3c33d63ef576ec1', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (10, 1, 1, '2ce89dae-ad1b-48d8-beb1-5f1c440c8e68', '69734045', '9xVq5nqf4Okr', 'ca8df78e7960d388732980487b9a72991952a1af1051985b6aa441d03622924e', 'booked', 'self', '2026-11-17 13:30:00+00', '2026-11-17 14:15:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ5o3iLORdU0y3jC_D3Uyap1Y2x_C6KK40pMUbLBEhvEuCzVfIIw82JftTG2cyLXJb5ESwgW03zHpsfsm6_WNV5UvQNkCXOgzIUaTqyiN7K_KzSdcwW6CjtJoVo-U5Tr-XxnilNPu5i1F6r8B_TQ9DA7Pr5kVSHSEebmJ6WaPI0l0=', 'de-leicht', 'gAAAAABq8VNQWRbq-UJPzLFeg-pU5jRyV9zfBTw1Fu_wiCAFo9zPhiQwd5Gx1Fs0EvwGz8tN0Xqh3V_dPkrjirEYysB0oxNAWBTfBl7LuY4IHXK2dwlUOyi6Ox8pQ6imhXA5cgcvgrldx0zCJZnISmN2McFuAdVgrhrx9IKZr_baMk2JtDn5kfE=', '2af2d513616cabe3117bb92466f891e88a91ef6ab0186d04b2f2556182a6bf12', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-09 05:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'f2da532895b8e6c7ea57b60c020fe87b7abca9bdfdee426424da7ea096e89f13', NULL, '2026-11-17 08:59:00+00', '2026-11-17 14:00:00+00', NULL);
INSERT INTO public.appointments VALUES (20, 1, 1, 'f0ae6135-1068-455d-81b9-7b48bacb21cb', '94009694', 'fO4l4Q9_4ulN', 'a1898c3d2770f56f2234f315593a711be3080394e329f534b23c80182edf1408', 'booked', 'self', '2026-12-01 10:00:00+00', '2026-12-01 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOMgCxjOFARDRxI-fWipTjgcyaHUcb_wiMqGLvij3ndHTsmGGEir8FomSpXZnjrAx5URcY4NJwYvbXHsGYUlCMp3lVaZfHJ3rT0dYKwcqySCp_S-M1yV6E3CopsTFt2xiUYTs7wtBpg3-AWc4cXzrUZsaQrUE3GRmer0CpTD1Z0L84=', 'en', NULL, NULL, false, 'gAAAAABq8VOMnYd9LZYgQ6TOoA5AZCXbiAOgv8HridIbjAewH_cG5-HxHKGyDr3nkrVSRqQfS57MuMSZaJ2oQohwnV_rCouXf_UAptfp5grLDGKxCR8vR5I5S_Y2IUUMt0GeiWqmpmJN4HZ5jQrs9pduRnt4giM0HZWiBGqSZICFM2QdMJV2Iv0=', 'f1cda9982d4020520c2424866ea1ef3c7bacdf0d58d92ccdddf18ceda60ddb26', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a7f00a45ace3fb74d00c69a5f3051dc3eb06cd10ca91391c63ff66e5858a4bb3', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (21, 1, 1, '5c67f6ec-afa5-411f-8736-af276e721993', '73007355', '_73PIci152MC', '3252253e10f0a5c5fa331cf091666badcb7b940d4cb7f1227fa50aa4c20d0459', 'booked', 'self', '2026-12-01 10:30:00+00', '2026-12-01 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOM25utTJyYUFTERzjzWN4M7wkEz7mviz-sf6iPXJoMojqSiaYcen0-SwqIJ-XHtJXl0U6mCDl_e-Q6ZTSgSpdraHbm3haB6PzplPTtvfPIB5zw05ceAaGsOYyusNLxwECLZbMnpJve_T4Y9Y0pJGuC-anL5AzThrpjGZLuQkpbQCA=', 'en', NULL, NULL, false, 'gAAAAABq8VOMIxgG9RWvxzs8USKMN230j7TgsHSYAcEcc_Y3UJIiidVs7psTZQZ8UJALGUA4D7b8xYC82OzmhiC0YnVM-rLyBK9u21oC9uaLIhLECQmA0xhUpjdLbjHD2S2hW4rxNGkGa9EDiSdra9Pkmpf-vGq2FSHHCthEiMPLRK_Y9VX3lzA=', '31361becf53a09c1d999fcf5937c368b48898e53d3ac8f61f522a2f7e3968c14', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a9b25f1b2d4f248abbcb585de11aebdcae377c6363793c0a330bd80306140018', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (22, 1, 1, 'bf0ac322-962b-4d1c-a5b5-b317b2f87a07', '81149455', 'uNB8mRnS9jL6', '7740c080e978a6472b6c3ef24126fbee4d14f9c2e9b828e3b58e01dd3548d64b', 'booked', 'self', '2026-12-01 11:00:00+00', '2026-12-01 11:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOM5FENkSsPJZkcd6K3bme5GQ1QmwaYZAxOTHbtEUezHtzgcTQ2Im0y1ZITX6WvvlpZ7puupO42DycTUgImnvJTCCkQsZqRYoNoe7408gMRucRdnk8Z7oixj3qd19YAz2-KlhDCRUsYSJAJusCMfjAlCc6Mlier5uDYsH8Pb1_D1G8=', 'en', NULL, NULL, false, 'gAAAAABq8VOMIRKSK19LYthu_tfITkXxbhUIE-0kAc6GCQD-Ibj5ORH52gxjPTd53fKitAdU_FOXA5cBgH3tVjG23xHzR5f4_l7q0NkbsxYTwNe7hYi5EuZ7qRu69_HTuCJjhfjkFHAVmvKPD5RyZik2NTWzsyb2k49W-3MzeGbhmPM8xCL0hc0=', '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:01+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (3, 1, 1, 'e0d38dd7-1c04-4d26-99be-1a82fa8bc2ee', '35677963', 'D3ugmLM4BjJX', '146112924d66077e79ecfbb1fece81af45edb63e98d4bdc2fc861dafa58645ab', 'cancelled', 'self', '2026-11-12 14:00:00+00', '2026-11-12 14:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ5L8ASXmOVvekynZYl_qeySGAw56bYub11lSwu-WlGlOoJrshCGpsXFNNNYxuUzKY6LWqGnhnhMxM0fm_CG3o4KtPBOZvQHYq05eG5ExOyOe_f3tIMBWqTgfISkybHY4NXmtyShad5W5qUlGNOSTqqp0XY3LWvTBbOoTCc0Fye7Y=', 'de', 'gAAAAABq8VNQ8C0u9XIQf7PMT-FYjzfkmiOnEotEbJKJYFdEWf4O-9BWwl70w4NMwH-GQs3T4qfGKL451cmyl9czlwW36KJ8Yy67IkGCiXfug1bSkGlgGYLEkRiTfAwZKUa0lRpd7ifKxmjbBVRGsbmYPCV6Cn_XjrhKPSMIOIUqCqzsyTdJUJM=', '844dd59156c60b822bdbe5eaa41a2e10179e0a67b6f9dd2328d9f26f5b499577', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, '2026-11-09 05:01:00+00', 'client', false, false, false, false, false, NULL, 'a0438afff7f6227ebde5a47d6e6deca1dc138dee3309249ec0a690201561f237', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (12, 1, 1, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', '55443674', 'lpDSbtJCpNWt', 'bdf891caf8935e19d3e63549027526d77234ebf071809bf940497ad8c87aa7f4', 'booked', 'self', '2026-11-18 09:30:00+00', '2026-11-18 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQqhKSO1iAj6DrkwA8GpYYvRhFsEtAYwEPB2qxRo-OWkQyO_Xte8MdsUs91NK-SPBb5jOPHR-lpmZ7oVxC5fc8cMs_DNA5JCPPdSjY-82dkEbbSEJvsAQcW6gO6dF-hdGm10FdPtnXPvsb7ehd0oGQE4B7Ih3rkhIhOrfhDoTS5C4=', 'ar', 'gAAAAABq8aew_rH33in_Pd4PNhS0z68kZuXX9dWq8KnVR19RXUw06EhjCq3jFLf8_2HLhzK9qfmGy_icIMAOrw0SsE3Wl49V--IxCOnCPP5PgViiPPUfa8CCfWmVF-2CD4aesa-fQxlcDbZ2La7-Cq7gwudVIqdeMnBp-VVMQOZX9IcmWOw8Zvg=', '4974b9935a3ed6030341407d3b1cea8b9f7ae6e50c2f261e1faa54eb92a899b7', false, 'gAAAAABq8aew4QleczVaCXGLbK2cPnE_hxM_lwQJChzQCEBGxTUfDcddtOkqqV2FQmgDzGBulZxDQ56oDlowpx0iUnbXqrpIYrJe2cuf7f3h3H0pbCvy0NKiMECwMJdrdRUrZ5NLfifm86wVvWymjfrAtWwSo4nqNllpPsH4ajx0x1fJc3tfX8E=', 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'e4ba809b90cdb6ce70c96a88aba17f29decca06370004bc19baf8071076916cb', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (23, 1, 1, 'fba54900-2e75-414b-a195-512bc7655070', '29179022', 'Vg1atfzDutoi', NULL, 'cancelled', 'desk', '2026-11-24 14:30:00+00', '2026-11-24 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, NULL, 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 11:00:00+00', '2026-11-09 11:00:01+00', '2026-11-09 11:00:01+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (24, 1, 1, '39a52d6c-853c-4c04-bbba-c46f08d230cc', '66736326', 'Q9zjt4oipMvy', '039eb292579ab2e1f75b831d0e251a956bc9ecd5040b8926ddef919b94e89ebd', 'cancelled', 'self', '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYMEfcn6HkJj5pD3mWtebl35yJiEX1JQI-tupDsBDP6g5cNhexTHoX1YwrjYcH_czFPgwRFvOyyLYZTW-xcO3XRoRYt10Z9qrWhRHfHwSnv2dRYzB7zEmv7HXJm6iTA4p-', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (27, 1, 1, '47094e64-2a9a-41aa-8f81-bee572d83ee3', '55078912', 'XQx0r1IZz1dt', '7ae645cf964df405f98d65ff9166169b3126cfbc5716ec4fdd21f3035f641b53', 'cancelled', 'self', '2026-11-23 07:30:00+00', '2026-11-23 08:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYq7WIuFQNCveQ4oJGu5Qneh2euRBsiXDsBGk7FfcXAxz504Uo4YtFbgMst4w6EjA0FORc-OXHFMQfe_osQAtn66pxNayHgT29huAWgdRSl5c7Sca5tAVbXLl4y5Syzfpn', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (28, 1, 1, '20f7f469-4b63-42d9-8f92-b535ebc3f0c2', '97278418', 'yUqM5Yuao7qf', '4af157a447408ff8c5fdc14d2f1f9d34ff1b3d094d8cede6f7791a12edee1923', 'cancelled', 'self', '2026-11-23 08:00:00+00', '2026-11-23 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYDZHH0W93o3J71uSx-Fyh01GhUWkPYbgpuwDAuqmd1QTtSsm5Uc_H4Yw-fgESO0GExfitWcFSVkXyHl3Ij_CwnuA7fjOXBoXryZZhe25j8z9h0mYAurJqRtDPrWmFG0al', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (29, 1, 1, 'ad008e21-fd68-46f4-b94e-635dbf1443f6', '30466053', '5J0FuRA4EiP3', 'fd867051a61c13c57614ddb22344fc656134843e4ca644898555032a54ca487f', 'cancelled', 'self', '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYWlyv12BGl-4IIfil1XziwpXG8HFQkXBgFeBxNwqzQ9klDgLWnUoYfH3ZM9NsTXTL29yCkEGRjJ35eUMGg2_xNF-YvVqhKcTygWawndrLuocPAO9WbhyaVcvEp7P3lhsN', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (38, 1, 1, '62b3ee47-6601-4a9f-ba99-4420c1a9b627', '12719421', 'Ugozq8EDHp0-', 'a332d82dc87f17e69f42adf8fa87a8bf2cc235031f75a1da9ec463aacdb0cf0c', 'booked', 'desk', '2026-11-25 10:00:00+00', '2026-11-25 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw8knq70sKOw2jez73vpz6HO0ah9AKCiMhFfv1yTZ9bjiW8dIPv_6Es8gBHoLBuwSkyULbKH4Hz4M5H6F-V2AhhmH7-Krnx1kbgicXvwqxvzBHk91SxRRZ1ezAOna2sVhY98_-bdO4mJB_MeWAynAH6sJU8x12DwOB_AZvMyEmx4g=', 'en', NULL, NULL, false, 'gAAAAABq-qnw0WPkNA_DFxWlBMtvC39OVMB_UJbQQNVmxUMUcs3Z_IAqC6WdH8sYd8E7_9Bwv5RlyORdP3QvJkzZGRJhK79o4p-eMDMjZR0vT2NwLyQGdK3TY98ZiNJc-ZusH8HUwdWS7fUbhmp_4ExYgG1hKhDRr9P-MS1lngHj329JylRsKk8=', '287265b7ba2bd127747e7931b69c98a4eb78191c9adfcd6a1f4a20b47c899b66', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '91f7f6db3846320718899c392f8fe7e274d9deec67efff67ee2bb9fe698a2321', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (30, 1, 1, 'fb1e02e2-fa0a-4941-9bd6-f9ff5ae04b81', '41738689', '1x8RhjKsdLmE', '84db386249cf8646fdaa039bb2c131c2d790d2999e2e7639f33183f9505bee60', 'cancelled', 'self', '2026-11-24 08:00:00+00', '2026-11-24 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwprKLCBrK376ythTQd4UWnPdnYtfDCRE1vaYj_p5CI1SKDfEQcRq_uM8OgUmgBx3TRNpV_WLcsvacBmDsJnuBNCMFMNKm6E4HcLnqI_ijzSpFJdKcj22JGJsEDY1x-3mTaPQ6FvhMnQ0J5dmdCGKFZtxJZuyjwIg7zme4pouPc7E=', 'de', NULL, NULL, false, 'gAAAAABq-qnw0eQvvwHbGmbqxGeC1IUDGuEeJzHsgsa2xq1C4Li1sGaYxcRbVtPFLXhCRdzrzo_iwlcVXQG3HXTyK799RRFQ6ZRklnayrogBAYSaxDURw0TkTC-YBxEHqUxzNCMK4pqnEw2hlwLUDlEAyxDlEVVUECH71_j5hNuwKeTNOXjc66w=', '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, NULL, '2026-11-16 10:00:00+00', NULL, false, false, false, false, false, NULL, '983a1bb728d04269e26718e95efd42805848adb933d1afd406bad714f03e9e68', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (33, 1, 1, '4214d0d5-d59f-4ec1-80a5-82ff724dcae2', '15373456', 'FwrEP8V-PBus', 'bf1c46d5858f0841435464f96d5d9fa23d917ed87e56850bfde8e303634ed10a', 'cancelled', 'self', '2026-11-19 16:30:00+00', '2026-11-19 17:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwI91dIVKYIg3Yd3_slhCs1gaoTDAe4eNSQ-rkYJDOIBkr8eeq5DCgInLE7Ydnzn75YLir0ILgxhWVg-pK1CfsQZp-iGVlV1jQ5HiizAI28wrnO-qZXpa3UnDI2XMnmIAo', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, NULL, '2026-11-16 10:00:00+00', 'shown', false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (36, 1, 1, '51eee2fd-ce30-493a-b30a-d44360ef11e4', '44395731', 'X3rPEH36M5HT', 'f563c6d661a9469331c161561519993575dc1af9026b5b7861ad4781831256fc', 'booked', 'self', '2026-11-25 07:30:00+00', '2026-11-25 08:15:00+00', NULL, 'hy', NULL, 'not_found', false, 'gAAAAABq-qnwZbUSU5KR_n2LqasQoRFYkBlbV3v3CPneR35JnfEKWihCDM5vV16c08SWC8uXZIWLwDzqoXZ4jPZBkrM6iUBnGLqWJOKgGBVDQC0jwsKYsxaoFS6fIn4Ax9J90kS8RYo8', 'de', NULL, NULL, false, 'gAAAAABq-qnwx_0D7geP6UDxYBzEzOB2bI3harGVJOOeASEjZ2UiGTnCf6zAgh3fJ818WK_GXBksIZmRG0IcRZHOfyqiEQL22JJnz_dlaDHLu9Mxf7f2867RoUXmOQnZAQOi9zzWHWHow9GJ1NnsM-hNNAB8qPS7X3lTs6A2hrAOrj6cWZ5s05k=', '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, '2026-11-17 08:59:00+00', NULL, 'asked');
INSERT INTO public.appointments VALUES (37, 1, 1, 'ef24a726-1cba-44bb-b078-1d393f8e7f9f', '30764486', '-ZkTf0P9JGRL', '008b5e03400a6cd6ddaaf2305406151beccfb9ab7db64e7ac133690b66b1d9d4', 'booked', 'self', '2026-11-26 14:30:00+00', '2026-11-26 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwDLOVvb5ASdg_gMMVVeXCU3M8iphbXtqYGdUr-cBwBQoLWW6oEm9vmc21bZdjjLe79ce2G1uY1B8LCakNlp6Qa14jkUb2r1TRTVlJf3-wkiEWEOcsWTxzUu-etZp6fRNG', 'en', NULL, NULL, false, 'gAAAAABq-qnw8A0AArz6Qkyz1G1HtA5uysHnAMrwZIr_41jDLo5fRiLM5FpN4OmpNilcnGQ_tcjiAu_qHOR7-FYLCdNe-Wuxqqo_r0eLc2xTBC2CqRK3nvMe_gHWQuyobgMwKmJ9omC3G8FUJGE2QZKx80o953Jbu0CqkPL_OBhjKjpvK4mUo3A=', 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 1, '2026-11-26 14:00:00+00', NULL, 'client', false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (32, 1, 1, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8', '74727165', '_ShPz5_FiFx8', '8100dba055e63ab16119f15dbf0b138d47c7e4b8ec0154c07b10f88fcae63a7e', 'booked', 'self', '2026-11-24 13:30:00+00', '2026-11-24 13:55:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwTMBxeCwNlNO9_y3yU7YwQpX83YqeCcRQytM7KKVbPOXAm_gOw__pjPHZBJPwbPB0_0OlFsHf1AO-z6-J7UC_-hNx-E7ux_ULssymdPP2V23jbMnWL5Q2g70bPs-3rYvT9rGfkmCYA-lgP2wOtXTLrREUQMCMtC-GD_sJyOSmbAs=', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 4, 9, '2026-11-16 07:00:00+00', '2026-11-16 10:00:03+00', '2026-11-16 10:00:03+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd589e7dd7290e93e1b671f8d5b893a33de7b415c4a38cf17b552e23cb40be751', NULL, '2026-11-16 10:00:00+00', '2026-11-24 13:50:00+00', NULL);
INSERT INTO public.appointments VALUES (39, 1, 1, '7c37640b-b3ae-497e-b451-8fe5c427aeb3', '71674521', 'bMCH4q1aXBy0', '0de970086bd765cfe9a13f15e2acad1f728c5925644fcaf94cedef74567e2e70', 'booked', 'desk', '2026-11-17 10:00:00+00', '2026-11-17 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw4-sVxc526Yae1TMpz4_aRTPyUXl7ksfGWVqso23S3ioFitep4bqgTpk2fMrLE9gPAJK2kr2IcmRqNYGz5CR3xMhDl9Qlas2iU8yNDZFJaOJLMVDB9dzF6ZOaX0zkw5hy', 'ar', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (35, 1, 1, 'fe87f9d4-1030-448a-8814-e93966bfe2d0', '12175379', 'cic5efz1l7Wo', '271732d77d68fb8e043d5a0edbf77ef4c022409f24f33d7966696d24bb293674', 'booked', 'self', '2026-11-24 09:30:00+00', '2026-11-24 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwrcEPJNqTy-LuQ4VvMOcb24SQx5tynTVcZ794tAilb9zwIgHtMCjfe9Gi_g9jXocIIF-TPo_3cX7br1EGy1lGmf3FktvYj_vSL-vY9l61KfUuSX_S5kHvc9GKoU78GOzqpqch7EdiRiWHAZ-W8U9qhB-z7Crj7wjozENanK0igSk=', 'en', NULL, NULL, false, 'gAAAAABq-qnwDO6iD_FqsWjzcQw7h6XvbcS8Xo3u8sU7oG6rGEp0axA9gSx0EeHxFwH1StiVyMYeMLRSRtQRD2FjJsiQDXaVMSLk4m-agM_eHEdZnK2G2j2jSOX-RsSrsCUvD-3cjO0hKbSSNe8kTJXLsPyo4RglhATCwWqc6Bne5w4V-NhDHg8=', '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 3, 5, '2026-11-16 07:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, '2026-11-24 08:30:00+00', NULL, NULL, false, false, false, false, false, NULL, '6525f56e45fe58c299be547ed1b2730270997da33cd2fc1fe9a82c1f6f8895d6', NULL, '2026-11-17 08:59:00+00', '2026-11-24 09:00:00+00', 'not_needed');
INSERT INTO public.appointments VALUES (34, 1, 1, '72f3dc1d-6f31-47f1-abdd-68f23d04343e', '55996262', 'I8x--qfcFojf', 'f56cc0e9f27af8a13f129a85ff5c433b2599795d7f4ecec6488e8a8edcc037b7', 'cancelled', 'self', '2026-11-24 07:30:00+00', '2026-11-24 08:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwubTc_OFSZDBtilzKL36axxo_MqVLdpfY4qg8NA5SZN-DBB05hVsGfjXCS8k9TyH7VqQquB5zUjVzKxZ6SqiUdD57OI5TP4JkKvGEG89FrMmSH1SDoBFwiC6RFK87_K6-MQWEFqxX1jrXnF2E7d9cVWJLqi-g1muDV7TTqfnGrd8=', 'ar', NULL, NULL, false, 'gAAAAABq-qnwEtV1jOyI0mwU3ytPCWpzCN6KDyliVOgKwrhzppvw6kYqal7UY7mWAp3Ob32ujwotwA7dbq9lzgqoVHdR_O0r5kPqYTJC7jF9GbIq9C0keYpY-A-OlDzAeqlk6F0NoPJ8lUa_dI-S9Hfny0unah1EjnZ_05KiByuUUc1KvInZO2M=', 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, '753bd10ff7ab42204b40b895e36f8752618d11596af7d369b876e98eb538de87', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (31, 1, 1, '62c4a5dc-7794-4b4b-8a31-5ee7d570633c', '77611577', '694ju9tZP7z5', '7c6177b8db61c199130a8f11e1a0db4a09be187748543710f594c9a67b243227', 'booked', 'self', '2026-11-24 10:30:00+00', '2026-11-24 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw92fxJPLprabs6eO4fDSQ-S7ODgND-Bpsf6L9xgQeGHnhqgcGPuOLVzIWlCMXAsZfiSmRPhbxpNtT2BJPTchJup_-XbyQlklP9ggesAbaTrrXeX2C4hTp3Gdiz72YRPn4GehITzALn-Dpx7RUsa2pwgavdmpLP0eozcVjF7ps5r8=', 'en', 'gAAAAABq-qnwhvJeaYKhkWrK7OhAXiX8U_maIrkXemwGoZZEHkZJEHLe91Q7pgBv0FOqhsSOvZTj09qL8tkIgSxcTWDOdcrlJ7LL__VrgmtEWJ2HQvxgivrxFd1Oh8-rW2YAQ_pFApsRLCGLMqvAQePjH7KN6cEPsNBfdWV8fINjAiZ6_Qx5aTM=', '00e9b1537951455331302c8ce316b1015d53a6bf2e4388020eec712c31f8620a', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, '2026-11-24 10:00:00+00', NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, '2026-11-16 10:00:00+00', '2026-11-24 10:30:00+00', 'not_needed');
INSERT INTO public.appointments VALUES (9, 1, 1, 'fba543a2-a359-4874-a1dc-0ed733edda0f', '88343331', '8PhzgaWPAnUY', '04b4008042ad05f93f706358a1c3877fb5ee05617ae57c17ed5e3a6849da1960', 'booked', 'other', '2026-11-17 11:00:00+00', '2026-11-17 11:30:00+00', 3, 'other', 'gAAAAABq8VNQNnvo_XX4roXbBlyWsf-orlwy558Ak8tf_Nilg6bfhBi-dq1oNzpdixpTtosVXlbStpEE2vS9qZPpjpmeDYXlLV_7JgdxZeYl4AJuRJRa7SmJGIOADRVlaUUMWkUJXux_RE1C3yl7-ihZ1-72HtE4Sqg-ZPHxQ8tQhJYeXzticlc=', 'not_needed', false, 'gAAAAABq8VNQLcZWEH_aBdIBd-2ioIfCbeA35uQOhhWB02rlZbS31MAN_3zm-UjO-SQKowhlbbPz_AMtkSnWbIwaBDqgBmYLyMUcWnWVv_9XRCRLh-VxZCEab23JrK1-rqWeeTYYHnn-WnUtRYOUvhh449Lz_nHUfKM12o7g5SP2qgBLQ84aqlw=', 'en', 'gAAAAABq8VNQllw2ezYe45LhKM7uDOeQb9ovyEsVlmlsgcl7L03Tk86twWtWEuyPOq3YmTYTLvzvfAg25fe1bIzTrLFrPUucne2av6a4bJBj4ziH86GjGeMYkpaEPgqNW7lNUeZ2-M6ypK_ab77U_q7SASxhbxmmr3BO5Zugz-RayPlUh8ROiXI=', '8932e80cabdf41b991f3cbc7b23e850465fca457cc80a52f45cb2668779536ac', true, 'gAAAAABq8VNQkAKSp4y6XmVSQtceNGCP6Mo3GeWpxUXergkdQbT94c3fv43NqcUwEIOlW9iZ4wIVq31wE508v_Sr6QpxMkcDJd8fjR-nGeMGyOdC9Axf9cx3-OnvtIDVA_c6GGdM6cw1AnasNLl_8xwcOyjodIeKUcEwB2ZgI5lVLeE5Y2nNf4g=', '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', 'gAAAAABq8VNQcSet0F4CrdxBdFj5Zb79DyrVp0pLm-xcfcP-9bePZ1YBdD7LeGxLb1DFPI6nLREFW2z7uk31AsP0EGts4MB3-Z7lkiV1NYE5bK9XOU3jPo9KWV-JyIL1UCy6MJVmYKxm', 'gAAAAABq8VNQyERyOZjC_-rZ5PVSnEtn-Vjv7dMJAQUk3txB1cLNB9PUOSafzffVPci_j2ek7c43RjpS9hfWnhgoI1EfHvxB_Qd7asKzVnaKc-CusMlsHq64RxNeLSY2iFXxoPq6E9k53JqRcuX6Kr1IKBmITqoLpSXmVxFdYmly-h9feMZcbhQ=', 'de', 'gAAAAABq8VNQrHHbStm9KFtlI3CnShC_xmOKYe_9JKM7TlnSD5121JR-ofaNabKk41tYfTb2ODay2AbveJnFDq7PQpD8qqJz0Qm7H2ry3BSpHb2eH8OWhYPmCIzwajwvSv4TdNYM2vS2lYQKVXHeej64eN7H2VF1Wx8XFpyNS4jzsJjVcbUoEl4=', 'gAAAAABq8VNQxL1nSRwqnLzmv3rA9Z3X1gRimNwdas-WZchSDU_f5k2chnmHt9m31RuLk_N6EtdmjKmN50RpDfD1eMRcl54ykyxl7wNY4WlPtUyYFLNNCYtIlSImosmnVSKCXrYPxpjmDHB8EjA31ywSwHTqLIo9xJkH1myxKqPccIlhEl-wNlQ=', 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', true, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, 'gAAAAABq-tQgXK3gMfVDtEpfQGj8b45WBYPj3vOanJ9Hxtrni-6dnG6xbgqpD1W3EW7QeGyNLw0cJhW-dTG01k9MO5AJrRbtk7ztpzDyhw5YCLjh6D6YpojVzTja4QFupwY8gevZJ5w-2jQF9TQsC6LIYc0ZwZaG7gEpCQEWaIQ8rN1CLYClJTw=', 'eea05cf49a02779064ad732f829063786eb7eed057fcd42b6a085d62261d16c7', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (25, 1, 1, 'b92b6ed1-c537-4c05-bc11-38b71ee800c8', '71516111', '_SnipNy-6G5c', '827c6f6643aa1d6962378df15e6058a554aed099e90bff3dc0a5a504eb4e5f90', 'cancelled', 'self', '2026-11-23 09:30:00+00', '2026-11-23 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYnqfjweottLV6RMHvBBxW8NjyDilEmbrjA1yPgqSNg4YcVj4O-ov7WDG8_mP0IccDsUlADZHwtm609irD9KuW-T9ZMQpiUW6neAL61Cp2ubT6wk5P7z0axa3j9DsgsP2b', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (26, 1, 1, '13e09853-a512-4671-8f20-4d201702eb99', '17660902', 'BsYEb5qW2Bmn', 'a0cbcf45393a937262f11d00e06627c702c509934176e788766894f14134c72d', 'cancelled', 'self', '2026-11-23 10:00:00+00', '2026-11-23 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYRd1Ar6U4f6RB6JjGsXLU8zGLqrYeP9j_WBdV-OKvJ3kZISufcXvrO6cSOWscIVOqiv4McY1ghsWKfmvtp-CbOzzxxrWW6_5rxJIxP5S00U7qHyWPh7_DlU75t9AgtII6', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (6, 1, 1, '11d74fce-4db4-48b7-9196-8ca26a712644', '51983036', '-wP3y8a1lEkd', '606458c9461aa3e8c341624c102b9e2639d9d30095c84e199e35530bb8916b97', 'booked', 'self', '2026-11-17 09:30:00+00', '2026-11-17 10:00:00+00', NULL, 'ro', NULL, 'not_needed', false, 'gAAAAABq-tQgnqq8Zkbtlqf-MRYq93BMl0WGcQJrfrOTl3-vq7TmJG5qQ5AySc4j70vbEIq6fkduDTH66IgxVP6RXjYzLdgoLM8G6XCpSunAAjQK7T38PP-741fXZEg_FwTtcBGresQ-STqQ5NNJ_TLcyTbAU_JuEuzbga6bl3ygHEHP7rvR7Ks=', 'de', 'gAAAAABq-tQgNs-vnbbB6JpYnB34zMIW1-IACCrvUTcycipw2kXOJbJq46uuk1pnaPWuxk05I3maNJ2gPeTLzSKR2A42H-PeyyIxJOB0G7Ov3sqDCKmGwJeFbWJjRrZlaqnvorYxTatXolN6swCllM2RZsK3iKlVejG_JVmJbaPcLqAD16A3xFY=', '3feceaab24fc6cbcc0826a6ed4cf62420eebff7c98eb72df57beca5f8ac949e6', false, NULL, NULL, 'gAAAAABq8VNQ_tom_UR7YsQLxiEItMpEAGl51uvIfyv4Q7qdI0H1yvpz2oThj8zA2XVVfEKt4MPUPFdUaQhu1uOpcMNKnaC_c9E-Ou5C4l2812hQ06KVfKvLFXnx1hCXqVKbXk8gmlTe', NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 4, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 20, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '4f008b34158e867fdaf2ac460a9eee8b3a6e1a6d9f4a6244dbf0310c1e9f1eb0', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (41, 1, 1, 'edfcdc14-c3f3-49ed-81f8-75bf2b7a0d64', '40165009', 'QJcozDi3O07h', '342c6a428e8c962411a7cc1a3ed26e090f39d28640d4fd2d7644cab1194c93a3', 'booked', 'self', '2026-11-26 15:30:00+00', '2026-11-26 16:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AcoXsKV3NkU1AK2mU2jPAExvbrBt4dowG4Vblw9GT14Y060cWUEwnek62YzCpYKI8lCVnOJ2cSe-9ZvMK8KXWm5WqjqSgvNqfn0B0_AEqdQLoUxrIjk0b62Z2aNouI6r_tl', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '2201480cd43b07c5c8210f87764c5f6be4f4e7eb62b4f8edefd26bf8dc395402', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (43, 1, 1, 'a8466a4f-977e-47c7-867c-0c34397cb5f5', '73395494', 't8zBw6M70W7E', 'e7560aa07a6256afe4635183ef9d7d8606c164cb6e9154dec9edc6383e503593', 'booked', 'self', '2026-11-25 11:00:00+00', '2026-11-25 11:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AcoYY4wRCcuQGcqRZNwH6ne2hFuSj_IHCd700os0OngP-WZrjWIvD_BTRGRUoKX6abRrHwNDb5jqgu9zwd8xuSYMTc77OacnML-DFD2b8uNMx41Dc2uDoick-l-J5KIWgZh', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (40, 1, 1, '92317d3c-085b-441a-9d60-bdc73e2a2c64', '65714577', 'RlZp8m4AXXId', 'c0c4c536285afda218f74daeece68e0483da15009b70569269c607527377cbac', 'booked', 'self', '2026-11-26 15:00:00+00', '2026-11-26 15:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AcoGrKzdYEuW4Kt4N-WXTgjx0tsg9SlQ6cS_anXlh8uxeZS0Wkruly_XXQAlKttr-qWjQrA-eMu45_Fg24Uviy4Cb-kPkpOlqcWXgZa4qdQ4e0F1pYypJUt7W3FF-WeT8od', 'en', 'gAAAAABq_AcoaUcOJXpnUnqPWaodP0O2a1BRBVkA0vxHufGEC9J_7fl88L8YIh8Qrq-SIKgx4q_cnPYhk5rVf_ir9d6C6b_V4HISWkQoz5qMw5bytZa8cSOz2YE2m-tYl2J5Q0g8E6M_cyrAaTcaOvIogeOP6tJSfreSrptznVBdDq2yBheqsjI=', '6f1d855d0f2a0c5b3f69e96fc155f0e450168119fdfcd61096d8b022b89fd71f', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 2, 4, '2026-11-17 07:50:00+00', '2026-11-17 07:50:02+00', '2026-11-17 07:50:02+00', NULL, 0, NULL, NULL, 'client', false, false, false, true, false, NULL, '3fbe7c4f7b21609636cf33cc593674a6eb2fc83869fab65b349edcbf4008b247', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (44, 1, 1, 'd926279a-fd09-4cb4-9fa3-406ca94cd3bb', '48543451', 'ZnTBzh0qUHZL', '63f203fd5f73da519c855003f4d5acc66455b3c28108bec8e365a31e8db4118b', 'booked', 'self', '2026-12-01 08:30:00+00', '2026-12-01 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AegUIHOULlDyDBLywfAELPE0A_E_ToJX5uW0qn2UNvXh3Eg0RCclrGUOy_t_Ps0n7xt6cMlIj5YkDx88WcNfyRcXggQsY_sxwq85YIvKylIoIAGiftyY03nxyIpUjgOKf9Ks9KNGZSVWz_1W27WXz2mon6TStt4u3n9zbl3II0mcts=', 'de', NULL, NULL, false, 'gAAAAABq_Aegg5ZQ4qGzm6-Bgtz3EbWe8NdGRy63vaNCaz_E4pST-QBIIvBxA4_h0Mu2Zpf-Gdwq9WBlGtWsVj1H82ZAwldgkjMDdgWtBj5ruVHek5-F4Rgql-Y0_p7MwXipkKO5kI_zDPsdy2M1ataKETSMHj2KCaPHsrDWyLJrlpKe3g2I9e0=', '90c47c13433dd30c493de1b6a3e33bcbff2b1eff101b8a96475861e545b5af1f', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 07:52:00+00', '2026-11-17 07:52:00+00', '2026-11-17 07:52:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '6cd89d4726cae07fbfec659f355db84abc6f5c521e133b1b9ab1dd744a390d6e', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (45, 1, 1, '74684b46-2136-4525-9c0e-e20d6885ae8b', '79132286', 'E9H535we1SbL', '792fc84bd231327c241a96c9cc5bf376e66bee99baa9000465493868b4c7bd6b', 'booked', 'self', '2026-12-01 09:00:00+00', '2026-12-01 09:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_A1A1HVxPncrysOR8_N6E9F0Gp7KTaE0VgNFWIKLYFGJMm5nKI60ZTZbBtg9fhZJrwwOa83NAsa1VtEqHWOWcMh1hK6byhwdZNuIWk3J0EJpGMFtciI6P5Bp9JIOsPoKlPQx9Rnb70KpJQU1J2NH-_J32uwOOO87Z8uwui3w_Pk5DUw=', 'ar', NULL, NULL, false, 'gAAAAABq_A1AB952HONiBxlK9IaK3qghiWC_MVhukY9ez4zq8RAXt58Oh--ejvZyHt-Q58AckSA4BuL6qwX-DyyYQjG_vJDq2eg-ppf4i2pph8WYj8X9ZcQoEVXxdQ6MlN1vRS4kX0LKeJDxCE96JYbJ7RHx-0ZaVG_7ZqUVbyiud8v9z-3zaCE=', 'a323dce7b2b6f23e0e3c4386372f8d097fd76fdc8977325776a2f76ceb3d1c80', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '43aa4175ee9eb2a95e643a415079a1bec7af23abe5dbbec415e5a9e657f91e7b', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (46, 1, 1, '0c7ca66c-1e69-4669-b65d-10bfff6961a9', '43178609', 'hdplII2C5Lcz', 'd498a6c88e8326f15b0ed7cec695ec1731e46c192d2f5768328b03370df590ac', 'booked', 'desk', '2026-11-25 09:00:00+00', '2026-11-25 09:30:00+00', NULL, 'de', NULL, 'not_needed', false, 'gAAAAABq_BdU4BiXld2Q9gRuJkKKm3Jvo66W_PpzPaSLYlhokL5YoMlUvvBrBY1KH6UIYj7ptgx7vpBU1cX7nUbcFvbznbKZwQz6ZksXhMGUeKtR-tOwGsgmdAxS-IjeYkZLWDvvXQrAAPSzUDDgw7veSrfsH2RoVmQitdRrkT8qJe4W3ds9Gnk=', 'de', 'gAAAAABq_BdUrfBv5EsTz-A_inFQ3u7jkqx1FJUM6UlYVcTIWHYEcyaavI4nwdKiSWRDRZvPOzqZbbsrDfK5WeI6ZA224LpxxRnUso8nOpYqk1JPcmBSTQ20Qr8aNXnvGVSXuH_badzsbyjbTQ1aAqgmPwtDvhjhZlg0o24QLYIAXVyKWwzqRDc=', '7424c85fcbed51c2c380849c904a2aa0310191221d1b88d72778140c4e4684fc', false, 'gAAAAABq_BdUcGmq_lGjcN8zufWtLZ9S3NDYKHw9vO7gGpLOV6IDaY_ZSH3iNM1q9n7Z9yriUdBb5Y0nR2b-MBUgHj1OqTk2IPFmpAHFyHyxY3ApdLUU40bmlAqNlkyl-Px3hwHpaYjGiUhY_nZZvtf1u48xD4_w4VRxlfxotlTkBW-2rPVQFGw=', '40ba6286849520bf90331da3e79585b65e8e51d143ec9c60876dc517c791aa46', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '2e0c24bffcec801ccdd08deaa940268987b1fb66691b39a49e74085bd9431a50', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (47, 1, 1, 'e85b96bf-2921-4a5f-9f33-0c5cbf923b40', '15336102', 'ltx3P1hi6htY', 'c58beade3c22ef17fcf0f0e34d168474e80fcb1d2bf4d344b4e67e284ee2efcf', 'booked', 'desk', '2026-11-25 10:30:00+00', '2026-11-25 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_BdUc1o0n90ofYMiH25ov7Vub-AEFSiDnmKs2IwlTWlDNnbbXu_etQl1Pu54vKWJGPGGfgy5drMnrb12VnrSQCiTp9BIHXrDaVZww5N-KXBpTh7ISbSLHaPDsaiZia2CLwg3mq_KnP_s89BNwdzI5jES8rd_OqGcHv0LGXBCaHwWXlA=', 'de', 'gAAAAABq_BdUEO3JHQ2uCmIVsKNTYpdySASDuIGpY32qQ7iuiumEalAG3_hnhm652l-1iVsswVzFJuOPW2Jn7WhBq4ugD_bmlccVwOFI-BZV5Cc3CrsAawwjfQYi6yhDaToz737pjW4owxHnhN5c4FC6nOZWak1phfC30srYMP0gv1L47mmMmXE=', 'a71a8a106cb23138a8e3b09abf17efd56e05bcff748665c71f7764d4a301c49b', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (48, 1, 1, 'f08ad655-12ed-4225-b8ff-3c6c809cc78d', '22180191', 'Dk4UZjNnQzjE', 'f856845b431d98f5f4f5ba21a4d1cedaa7e69b40c3682813de9e382e98378099', 'booked', 'desk', '2026-11-25 09:30:00+00', '2026-11-25 10:00:00+00', NULL, 'uk', NULL, 'not_needed', false, 'gAAAAABq_BdU_yavwR8bqE2lGD9jBGvvswdG-962hzfEkNxC56V4E0IpOOnveXio5t8fsdMpmqUYOHgkSe1EBd-8kBfdCd1F4HHpiW_c0LhuLH99Vc_BvUKytd_KPKFaqpzpvDXzzO-Lqnmpvcpxm_K_vthGviclCL9Rcmb9WC2w6Yj4i8kVtNQ=', 'de', 'gAAAAABq_BdU8e_koyjR8gdRGu4ugSRS9sFKXEcVUSOvQbQ-ObfG2qt68Q52Mx_T-8zZAzmjAUVCCv0sX9VLR6KN53SD9mD0glTIie85n3KQhXO95P06izAItsGDTAbtqIa6oGV4pG8VRB_YThwfAYtXxFwqA3SxWzpQKF9ec65sDju6xaBBOJ0=', 'c4c535d10e4d109733a0ba91c74ad5cac31cd08769dc023c43132f59035fc375', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'b31b01b997e743ad3d0efe3ac54ffebc86cb3b5f3b743fd6d3d71a30a5ad9c97', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (49, 1, 1, '13b1fe44-0eab-4956-b724-7ac9eef1f49b', '56147121', 'O839qco20ohF', '8e7fbc785405d334d1e9d4af11881ea4da4a0a0f2aacd3664c4fa2bbd9c8c471', 'arrived', 'desk', '2026-11-17 08:55:00+00', '2026-11-17 09:25:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_BdUbKMRLoWIOgyjV7L3yWhaOhqPzf45k0Yqs1mYmkLl63m-Txp45fiLov9juXdhejh3bffVibU3__nfcxvZTlALIW7mZPbT7Ekb2HoLchVFKLi3A5YGaaWZc6L0SY7IcFPY', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.attempts VALUES ('booking', '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', '2026-11-16 05:00:00+00', 3);
INSERT INTO public.attempts VALUES ('booking', 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', '2026-11-16 05:00:00+00', 3);
INSERT INTO public.attempts VALUES ('sign-in network', 'aec777c4cf002a3b7bafd7c4d4e5094145f038f8f72adbca75e9cf612ca27228', '2026-11-17 06:00:00+00', 0);
INSERT INTO public.attempts VALUES ('sign-in account', '624b7af43345b88439582ac7e6d721ff3b3bbfbe8d8f9ec2c1d3fc951241a036', '2026-11-17 06:30:00+00', 1);
INSERT INTO public.attempts VALUES ('sign-in network', '1a786c5e133889d590bf6d8e68fdeb92ef431209b61c05ad79273b93459e43e8', '2026-11-17 06:00:00+00', 1);
INSERT INTO public.attempts VALUES ('wrong number', '1a786c5e133889d590bf6d8e68fdeb92ef431209b61c05ad79273b93459e43e8', '2026-11-17 06:00:00+00', 2);
INSERT INTO public.attempts VALUES ('number lost', '37f25097529b668a303bbeb29574695c3b065a752c14caff17ea2595d8b2cb19', '2026-11-17 00:00:00+00', 1);

INSERT INTO public.audit_entries VALUES (1, 1, '2026-11-09 05:00:00+00', 'stand-in began', 'command', NULL, NULL);
INSERT INTO public.audit_entries VALUES (2, 1, '2026-11-09 05:00:00+00', 'sender set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (3, 1, '2026-11-09 05:00:00+00', 'hours of letters set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (4, 1, '2026-11-09 05:00:00+00', 'letters to who did not come set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (5, 1, '2026-11-09 05:00:00+00', 'own letters set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (6, 1, '2026-11-09 05:00:00+00', 'feed made', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (7, 1, '2026-11-09 05:00:00+00', 'feed renewed', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (8, 1, '2026-11-09 05:00:00+00', 'feed with names', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (9, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5');
INSERT INTO public.audit_entries VALUES (10, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'e7286ca0-da50-4a47-a556-4af09c5ce49a');
INSERT INTO public.audit_entries VALUES (11, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'e0d38dd7-1c04-4d26-99be-1a82fa8bc2ee');
INSERT INTO public.audit_entries VALUES (12, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1');
INSERT INTO public.audit_entries VALUES (13, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '88284ed5-3f7f-4126-bf71-a243c97ab42c');
INSERT INTO public.audit_entries VALUES (14, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '11d74fce-4db4-48b7-9196-8ca26a712644');
INSERT INTO public.audit_entries VALUES (15, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '8568c151-e3d5-4b9e-9d15-b9cec6d616fb');
INSERT INTO public.audit_entries VALUES (16, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112');
INSERT INTO public.audit_entries VALUES (17, 1, '2026-11-09 05:00:00+00', 'booked', 'other', NULL, 'fba543a2-a359-4874-a1dc-0ed733edda0f');
INSERT INTO public.audit_entries VALUES (18, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '2ce89dae-ad1b-48d8-beb1-5f1c440c8e68');
INSERT INTO public.audit_entries VALUES (19, 1, '2026-11-09 05:00:00+00', 'booked', 'other', NULL, '4665ef1e-a97f-441f-a5a4-89003f768a9f');
INSERT INTO public.audit_entries VALUES (20, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1');
INSERT INTO public.audit_entries VALUES (21, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'c1282698-a434-4605-b391-d2bbd689accc');
INSERT INTO public.audit_entries VALUES (22, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'c79a599e-9058-4559-851c-2620a402c974');
INSERT INTO public.audit_entries VALUES (23, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'ee497e0a-399a-4464-a6fb-5f8ec64980d1');
INSERT INTO public.audit_entries VALUES (24, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '3a98c261-f9e2-45bb-85ea-3fc01f1d004f');
INSERT INTO public.audit_entries VALUES (25, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'cc2d24e6-c89d-4141-b997-c6747e40d02b');
INSERT INTO public.audit_entries VALUES (26, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '680ee49c-d1ee-4b3d-b433-75f8a170a63d');
INSERT INTO public.audit_entries VALUES (27, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, 'qOvp124O5rk4');
INSERT INTO public.audit_entries VALUES (28, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, 'TFoku2KLdw0C');
INSERT INTO public.audit_entries VALUES (29, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, '-3elO2COQHiX');
INSERT INTO public.audit_entries VALUES (30, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '1bbd6286-8e81-4086-a68b-3e4bc8c97522');
INSERT INTO public.audit_entries VALUES (31, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, 'f0ae6135-1068-455d-81b9-7b48bacb21cb');
INSERT INTO public.audit_entries VALUES (32, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, '5c67f6ec-afa5-411f-8736-af276e721993');
INSERT INTO public.audit_entries VALUES (33, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, 'bf0ac322-962b-4d1c-a5b5-b317b2f87a07');
INSERT INTO public.audit_entries VALUES (34, 1, '2026-11-09 05:01:00+00', 'told by phone', 'account', 1, '5c67f6ec-afa5-411f-8736-af276e721993');
INSERT INTO public.audit_entries VALUES (35, 1, '2026-11-09 05:01:00+00', 'letter sent again', 'account', 1, 'bf0ac322-962b-4d1c-a5b5-b317b2f87a07');
INSERT INTO public.audit_entries VALUES (36, 1, '2026-11-09 05:01:00+00', 'cancelled', 'client', NULL, 'e0d38dd7-1c04-4d26-99be-1a82fa8bc2ee');
INSERT INTO public.audit_entries VALUES (37, 1, '2026-11-09 05:01:00+00', 'call-back done', 'account', 1, '-3elO2COQHiX');
INSERT INTO public.audit_entries VALUES (38, 1, '2026-11-09 05:01:00+00', 'call-back withdrawn', 'client', NULL, 'qOvp124O5rk4');
INSERT INTO public.audit_entries VALUES (39, 1, '2026-11-09 05:01:00+00', 'call-back not reached', 'account', 1, 'TFoku2KLdw0C');
INSERT INTO public.audit_entries VALUES (40, 1, '2026-11-09 11:00:00+00', 'contact changed', 'client', NULL, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1');
INSERT INTO public.audit_entries VALUES (41, 1, '2026-11-09 11:00:00+00', 'wrong address', 'client', NULL, 'c79a599e-9058-4559-851c-2620a402c974');
INSERT INTO public.audit_entries VALUES (42, 1, '2026-11-09 11:00:00+00', 'moved', 'shown', NULL, 'ee497e0a-399a-4464-a6fb-5f8ec64980d1');
INSERT INTO public.audit_entries VALUES (43, 1, '2026-11-09 11:00:00+00', 'booked', 'desk', 1, 'fba54900-2e75-414b-a195-512bc7655070');
INSERT INTO public.audit_entries VALUES (44, 1, '2026-11-09 11:00:00+00', 'entry taken back', 'account', 1, 'fba54900-2e75-414b-a195-512bc7655070');
INSERT INTO public.audit_entries VALUES (45, 1, '2026-11-10 08:40:00+00', 'arrived', 'account', 1, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5');
INSERT INTO public.audit_entries VALUES (46, 1, '2026-11-10 08:40:00+00', 'done', 'account', 1, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5');
INSERT INTO public.audit_entries VALUES (47, 1, '2026-11-10 08:40:00+00', 'paper', 'account', 1, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5');
INSERT INTO public.audit_entries VALUES (48, 1, '2026-11-11 08:40:00+00', 'missed', 'account', 1, 'e7286ca0-da50-4a47-a556-4af09c5ce49a');
INSERT INTO public.audit_entries VALUES (49, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '39a52d6c-853c-4c04-bbba-c46f08d230cc');
INSERT INTO public.audit_entries VALUES (50, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, 'b92b6ed1-c537-4c05-bc11-38b71ee800c8');
INSERT INTO public.audit_entries VALUES (51, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '13e09853-a512-4671-8f20-4d201702eb99');
INSERT INTO public.audit_entries VALUES (52, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '47094e64-2a9a-41aa-8f81-bee572d83ee3');
INSERT INTO public.audit_entries VALUES (53, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '20f7f469-4b63-42d9-8f92-b535ebc3f0c2');
INSERT INTO public.audit_entries VALUES (54, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, 'ad008e21-fd68-46f4-b94e-635dbf1443f6');
INSERT INTO public.audit_entries VALUES (55, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'fb1e02e2-fa0a-4941-9bd6-f9ff5ae04b81');
INSERT INTO public.audit_entries VALUES (56, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '62c4a5dc-7794-4b4b-8a31-5ee7d570633c');
INSERT INTO public.audit_entries VALUES (57, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8');
INSERT INTO public.audit_entries VALUES (58, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '4214d0d5-d59f-4ec1-80a5-82ff724dcae2');
INSERT INTO public.audit_entries VALUES (59, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '72f3dc1d-6f31-47f1-abdd-68f23d04343e');
INSERT INTO public.audit_entries VALUES (60, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'fe87f9d4-1030-448a-8814-e93966bfe2d0');
INSERT INTO public.audit_entries VALUES (61, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '51eee2fd-ce30-493a-b30a-d44360ef11e4');
INSERT INTO public.audit_entries VALUES (62, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'ef24a726-1cba-44bb-b078-1d393f8e7f9f');
INSERT INTO public.audit_entries VALUES (63, 1, '2026-11-16 07:00:00+00', 'booked', 'desk', 1, '62b3ee47-6601-4a9f-ba99-4420c1a9b627');
INSERT INTO public.audit_entries VALUES (64, 1, '2026-11-16 07:00:00+00', 'booked beside another', 'desk', 1, '7c37640b-b3ae-497e-b451-8fe5c427aeb3');
INSERT INTO public.audit_entries VALUES (65, 1, '2026-11-16 10:00:00+00', 'missed', 'account', 1, '3a98c261-f9e2-45bb-85ea-3fc01f1d004f');
INSERT INTO public.audit_entries VALUES (66, 1, '2026-11-16 10:00:00+00', 'cancelled', 'account', 1, 'fb1e02e2-fa0a-4941-9bd6-f9ff5ae04b81');
INSERT INTO public.audit_entries VALUES (67, 1, '2026-11-16 10:00:00+00', 'cancelled', 'shown', NULL, '4214d0d5-d59f-4ec1-80a5-82ff724dcae2');
INSERT INTO public.audit_entries VALUES (68, 1, '2026-11-16 10:00:00+00', 'moved', 'client', NULL, 'ef24a726-1cba-44bb-b078-1d393f8e7f9f');
INSERT INTO public.audit_entries VALUES (69, 1, '2026-11-16 10:00:00+00', 'moved', 'account', 1, '62c4a5dc-7794-4b4b-8a31-5ee7d570633c');
INSERT INTO public.audit_entries VALUES (70, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8');
INSERT INTO public.audit_entries VALUES (71, 1, '2026-11-16 10:00:00+00', 'interpreter arranged', 'account', 1, '4665ef1e-a97f-441f-a5a4-89003f768a9f');
INSERT INTO public.audit_entries VALUES (72, 1, '2026-11-16 10:00:00+00', 'nothing more sent', 'account', 1, 'c1282698-a434-4605-b391-d2bbd689accc');
INSERT INTO public.audit_entries VALUES (73, 1, '2026-11-16 10:00:00+00', 'written again', 'account', 1, 'c1282698-a434-4605-b391-d2bbd689accc');
INSERT INTO public.audit_entries VALUES (74, 1, '2026-11-16 10:00:00+00', 'nothing more sent', 'account', 1, 'c1282698-a434-4605-b391-d2bbd689accc');
INSERT INTO public.audit_entries VALUES (75, 1, '2026-11-16 10:00:00+00', 'cancelled', 'account', 1, 'fe87f9d4-1030-448a-8814-e93966bfe2d0');
INSERT INTO public.audit_entries VALUES (76, 1, '2026-11-16 10:00:00+00', 'cancellation taken back', 'account', 1, 'fe87f9d4-1030-448a-8814-e93966bfe2d0');
INSERT INTO public.audit_entries VALUES (77, 1, '2026-11-16 10:00:00+00', 'key ended', 'client', NULL, '7c37640b-b3ae-497e-b451-8fe5c427aeb3');
INSERT INTO public.audit_entries VALUES (78, 1, '2026-11-16 10:00:00+00', 'note written', 'account', 1, 'fba543a2-a359-4874-a1dc-0ed733edda0f');
INSERT INTO public.audit_entries VALUES (79, 1, '2026-11-16 10:00:00+00', 'contact changed', 'account', 1, '11d74fce-4db4-48b7-9196-8ca26a712644');
INSERT INTO public.audit_entries VALUES (80, 1, '2026-11-16 10:00:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (81, 1, '2026-11-16 10:00:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (82, 1, '2026-11-16 10:00:00+00', 'no longer kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (83, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8');
INSERT INTO public.audit_entries VALUES (84, 1, '2026-11-16 10:00:00+00', 'change taken back', 'account', 1, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8');
INSERT INTO public.audit_entries VALUES (85, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, '5d1be9c8-0267-45d7-b05d-6f8db020d4d8');
INSERT INTO public.audit_entries VALUES (86, 1, '2026-11-16 10:00:00+00', 'opened', 'account', 1, 'fba543a2-a359-4874-a1dc-0ed733edda0f');
INSERT INTO public.audit_entries VALUES (87, 1, '2026-11-16 10:00:00+00', 'printed', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (88, 1, '2026-11-16 10:00:00+00', 'searched', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (89, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, '39a52d6c-853c-4c04-bbba-c46f08d230cc');
INSERT INTO public.audit_entries VALUES (90, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, 'b92b6ed1-c537-4c05-bc11-38b71ee800c8');
INSERT INTO public.audit_entries VALUES (91, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, '13e09853-a512-4671-8f20-4d201702eb99');
INSERT INTO public.audit_entries VALUES (92, 1, '2026-11-17 07:55:00+00', 'arrived', 'account', 1, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1');
INSERT INTO public.audit_entries VALUES (93, 1, '2026-11-17 07:55:00+00', 'done', 'account', 1, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1');
INSERT INTO public.audit_entries VALUES (94, 1, '2026-11-17 08:01:00+00', 'arrived', 'account', 1, '88284ed5-3f7f-4126-bf71-a243c97ab42c');
INSERT INTO public.audit_entries VALUES (95, 1, '2026-11-17 08:01:00+00', 'late', 'client', NULL, '11d74fce-4db4-48b7-9196-8ca26a712644');
INSERT INTO public.audit_entries VALUES (96, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, '92317d3c-085b-441a-9d60-bdc73e2a2c64');
INSERT INTO public.audit_entries VALUES (97, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, 'edfcdc14-c3f3-49ed-81f8-75bf2b7a0d64');
INSERT INTO public.audit_entries VALUES (98, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, 'd649a885-bd64-44ba-8a31-55cfb5301961');
INSERT INTO public.audit_entries VALUES (99, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, 'a8466a4f-977e-47c7-867c-0c34397cb5f5');
INSERT INTO public.audit_entries VALUES (100, 1, '2026-11-17 07:50:00+00', 'cancelled', 'client', NULL, '92317d3c-085b-441a-9d60-bdc73e2a2c64');
INSERT INTO public.audit_entries VALUES (101, 1, '2026-11-17 07:50:00+00', 'cancellation taken back', 'shown', NULL, '92317d3c-085b-441a-9d60-bdc73e2a2c64');
INSERT INTO public.audit_entries VALUES (102, 1, '2026-11-17 07:52:00+00', 'booked', 'self', NULL, 'd926279a-fd09-4cb4-9fa3-406ca94cd3bb');
INSERT INTO public.audit_entries VALUES (103, 1, '2026-11-17 08:16:00+00', 'sender set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (104, 1, '2026-11-17 08:16:00+00', 'booked', 'self', NULL, '74684b46-2136-4525-9c0e-e20d6885ae8b');
INSERT INTO public.audit_entries VALUES (105, 1, '2026-11-17 08:16:00+00', 'sender set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (106, 1, '2026-11-17 08:16:00+00', 'erased', 'client', NULL, 'd649a885-bd64-44ba-8a31-55cfb5301961');
INSERT INTO public.audit_entries VALUES (107, 1, '2026-11-17 08:16:00+00', 'contact changed', 'client', NULL, 'a8466a4f-977e-47c7-867c-0c34397cb5f5');
INSERT INTO public.audit_entries VALUES (108, 1, '2026-11-17 08:16:00+00', 'call-back asked', 'client', NULL, 'VaqsGUwOGkiQ');
INSERT INTO public.audit_entries VALUES (109, 1, '2026-11-17 08:16:00+00', 'call-back asked', 'client', NULL, 'cXyMag6WeHHo');
INSERT INTO public.audit_entries VALUES (110, 1, '2026-11-17 08:59:00+00', 'cancelled', 'client', NULL, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112');
INSERT INTO public.audit_entries VALUES (111, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, '72f3dc1d-6f31-47f1-abdd-68f23d04343e');
INSERT INTO public.audit_entries VALUES (112, 1, '2026-11-17 08:59:00+00', 'moved', 'account', 1, 'fe87f9d4-1030-448a-8814-e93966bfe2d0');
INSERT INTO public.audit_entries VALUES (113, 1, '2026-11-17 08:59:00+00', 'length changed', 'account', 1, '2ce89dae-ad1b-48d8-beb1-5f1c440c8e68');
INSERT INTO public.audit_entries VALUES (114, 1, '2026-11-17 08:59:00+00', 'no interpreter found', 'account', 1, '51eee2fd-ce30-493a-b30a-d44360ef11e4');
INSERT INTO public.audit_entries VALUES (115, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, '47094e64-2a9a-41aa-8f81-bee572d83ee3');
INSERT INTO public.audit_entries VALUES (116, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, '20f7f469-4b63-42d9-8f92-b535ebc3f0c2');
INSERT INTO public.audit_entries VALUES (117, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, 'ad008e21-fd68-46f4-b94e-635dbf1443f6');
INSERT INTO public.audit_entries VALUES (118, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, '0c7ca66c-1e69-4669-b65d-10bfff6961a9');
INSERT INTO public.audit_entries VALUES (119, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, 'e85b96bf-2921-4a5f-9f33-0c5cbf923b40');
INSERT INTO public.audit_entries VALUES (120, 1, '2026-11-17 08:59:00+00', 'call-back booked', 'account', 1, 'cXyMag6WeHHo');
INSERT INTO public.audit_entries VALUES (121, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, 'f08ad655-12ed-4225-b8ff-3c6c809cc78d');
INSERT INTO public.audit_entries VALUES (122, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, '13b1fe44-0eab-4956-b724-7ac9eef1f49b');
INSERT INTO public.audit_entries VALUES (123, 1, '2026-11-17 08:59:00+00', 'arrived', 'account', 1, '13b1fe44-0eab-4956-b724-7ac9eef1f49b');
INSERT INTO public.audit_entries VALUES (124, 1, '2026-11-17 08:59:00+00', 'call-back done', 'account', 1, 'VaqsGUwOGkiQ');
INSERT INTO public.audit_entries VALUES (125, 1, '2026-11-17 08:59:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (126, 1, '2026-11-17 08:59:00+00', 'full for today', 'account', 1, NULL);

INSERT INTO public.callbacks VALUES (3, 1, NULL, '17150170', '-3elO2COQHiX', '77458a6c240153e8b57ab2960ea39932a2b89b96ab747a1854ab4d06b5776b78', 'gAAAAABq8VNQqXfma5gZrpU23wQpbcfFBsUycLMtC3n71x2zN2EZ5l6I0hpR-GGeyZjfq6Dn1K2oS1WNxqeIgi--atMEQyhs2gB3sgxeQKtuoBNCpJHfZn1p832u1fso76qbU5MgYiNM', 'de', 'ru', NULL, NULL, 'gAAAAABq8VNQUya0l4lRt-bsUsM0kPQinrsH7AiHunrX00TLPV7JQAwynCA0VFlbFpBulUasH9gSp7V6SqfIZCqKYAVSdCzjO-ctBC415YY2NUde2jww--eMXfaMNDLjPTKTDmJW4814', '02b6f86d862f544cbf5763a9a0b73ffbc40d4ed0d582f18c807c92a04f400126', NULL, NULL, NULL, 0, 0, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (1, 1, NULL, '66485417', 'qOvp124O5rk4', 'd4038bfdb7edcbfd1c596f691ee1e2536a5b11dfc9bc40b1d2fcfa115c64b4d3', 'gAAAAABq8VNQ7rf7OCjpgxbz6uErSXdczZegji1ZngIkIqVUGMdwkKuL8g_RlY-UcZKOVWqzo3-SeUBlUZ6yqhvnjPG3nA7Aq5ECShSzxcRxhm8knhnhXwVl2leKvQlr80N8_Nlh9Clx', 'en', 'fr', NULL, NULL, 'gAAAAABq8VNQETfTyeFyi7V8NbsK1zV13lAc1vnhpypd5I2fatqrCxhksuTfZ5IZnk6w2bn5rcFDUDYvfB2lYk3zdIrfK5adiiNCIaMsRXQ8UVhv61UwHkp65Td_50Idc2579XVaDN8K', '87d0dbd19e93ebbd4ae6e75524b6c5d3b0ac9cb51e481a65798b1742fff12062', NULL, NULL, NULL, 0, 0, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (2, 1, NULL, '91189455', 'TFoku2KLdw0C', '7e2822788f6e8888bd265d5345b9b96c59c5c2b4b6ceff73083888dddecc0398', 'gAAAAABq8VNQFIarQgDOi7LPAGK5YPz41P7LEbh2CJTCNV2BJjWsB5tDqmMrCYFJfMgYxnum5gkH36W2MldGBX5sOEOonsNKM-CRPBHtIOu-iSzGBwGed7xpzsJ_reuxXnM3h2xwBjyMKIuR5nAt1-z1-u6qrE6lyyUehDPB2zoIXmIjbYGAicA=', 'en', 'ti', NULL, NULL, 'gAAAAABq8VNQNUqbFGFO4kQ4V0XTkHxGb2IyfkFOper7IWHsNI9NftPybDdy-MU8WyXeqWww7o9L6-_dJ_oRS2u4QVlb0QweYa2pv3IvD8eT2wuYyYkeEyw9888Ft0U6l5Un9FX0HGxD', '6507b27b553977edde663290ea12800e8acd0c811574f44889d045a1a5b9787e', NULL, 'gAAAAABq8VNQ55Ev9giNHRktljQUc0kDmRZvLUXTCZQbEtBWoShGMD6yVIU49XajYuc5CpypqleG5XqLO32I5fThhd0XOjZefx6xrlyjDE-iaD1yHm-A18L9jB6G_NoFgqvNSmrKckvOsSW0Oi2RLSGvEmPPCSq3YJ2Jqa-iYxXUWo9B8DqEy4w=', NULL, 0, 0, '2026-11-09 05:00:00+00', NULL, 1, '2026-11-09 05:01:00+00');
INSERT INTO public.callbacks VALUES (5, 1, 47, '84096622', 'cXyMag6WeHHo', '47895b397c270977b960faeae95c937106a9f563a4477dd3c8bcf6f8199a7a8d', 'gAAAAABq_A1AOUFTBwtdA8YJcxW5HPhBmeMnWrkr_1lEuQXrvAvxQWfBarRh4gDynt2g8KM-MuAI95EuJj-eLvsYM47ubskiXNuJWdv-_wQ0lp1tiYQYHXVRHiobe5z1gIXmmJ4uq4j5', 'de', 'ru', NULL, NULL, 'gAAAAABq_A1A6U6ewhoCrPlFRhUsg0iuPebyyQXSouY-hBMRrD3AHo7ViTvAvQCVVCaAFwdR_RJRbXARVTCZCYdUK87-YgaAf5fERDVXi1lmcoKlu-boL4KIu_LmfYcW0PirCDUCvdVk', 'a71a8a106cb23138a8e3b09abf17efd56e05bcff748665c71f7764d4a301c49b', NULL, NULL, NULL, 0, 0, '2026-11-17 08:16:00+00', '2026-11-17 08:59:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (4, 1, NULL, '24479017', 'VaqsGUwOGkiQ', '7118be15d1f724a93c6728e64b115f63c858fbfa7197f3ee712d8e1bdfc9510d', 'gAAAAABq_A1AxvIeHyVQxQeicvg9Vjd447LEqsKaM4ceCde8NJtiETtZtGk7Jwl1-ihJjAfNnxCI_5PJHYz12R6pAfMJOUGAG9JIv-m9XmFh4qMFJycpZQ-qeeG6DYVXINcCvp3GwCXF', 'de', 'ru', NULL, NULL, 'gAAAAABq_A1AoOqOMzqsoKpzC3XWVRBiOuGjr-Tzc8MZHEZJkxrQeCxx4ptzvxL9IW5SToKf1EuH20fuhc-O4l__wVLCzommUNEWIoRE_xfLNOjK-dQRMCy3e3c30IGabz24mlAg4Urm', 'd9e3fa65d208e76cd0dc1497229f608cc964ace0feca92d0c49af4c8afae11c2', NULL, NULL, NULL, 0, 0, '2026-11-17 08:16:00+00', '2026-11-17 08:59:00+00', 0, NULL);

INSERT INTO public.canary VALUES (1, 'gAAAAABq8VNQgINjYTkFD4_e2h2iMpa0MHrXKOOHET0bRTZuy1zqEpcZXoYqssDIaGmkCEg5DdAwnR59AlvK7aNNhHSgKoe9tEHgY2cdYJnOKU8wv9aMFUcrEt_Uev6Wyc0kU0HnVqUN');

INSERT INTO public.closures VALUES (1, 1, NULL, '2026-12-01 23:00:00+00', '2026-12-02 23:00:00+00');
INSERT INTO public.closures VALUES (2, 1, 1, '2026-12-02 23:00:00+00', '2026-12-03 23:00:00+00');
INSERT INTO public.closures VALUES (3, 1, 1, '2026-11-30 07:30:00+00', '2026-11-30 11:30:00+00');
INSERT INTO public.closures VALUES (5, 1, 1, '2026-11-26 16:30:00+00', '2026-11-26 17:00:00+00');

INSERT INTO public.counsellors VALUES (2, 1, 2, 'Δήμητρα', NULL, false, true, false, true);
INSERT INTO public.counsellors VALUES (1, 1, 1, 'Rania Haddad', 'da4131b40b545144e0a74ac3b66d9864786c2973b0c66d60145f70c0bb7805f7', true, true, true, true);

INSERT INTO public.heartbeats VALUES ('worker', '2026-11-17 08:16:00+00');

INSERT INTO public.login_sessions VALUES (1, 1, 'e4ac7a6056964f1717131b6b30b37bed0738fa2e52de033e14283b77cd895a2e', '2026-11-17 06:30:00+00', '2026-11-17 06:30:00+00', '2026-11-17 18:30:00+00');

INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:00:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:05:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:10:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:15:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:20:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-10 08:25:00+00', 0, 1);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:00:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:05:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:10:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:15:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:20:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-11 08:25:00+00', 0, 2);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:30:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:35:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:40:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:45:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:50:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 07:55:00+00', 0, 4);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:00:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:05:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:10:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:15:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:20:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:25:00+00', 0, 5);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:30:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:35:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:40:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:45:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:50:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:55:00+00', 0, 6);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:00:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:05:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:10:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:15:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:20:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:25:00+00', 0, 7);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:00:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:05:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:10:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:15:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:20:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 11:25:00+00', 0, 9);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:30:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:35:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:40:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:45:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:50:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 07:55:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:00:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:05:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:10:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:15:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:20:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:25:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:30:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:35:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 08:40:00+00', 0, 11);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:30:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:35:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:40:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:45:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:50:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-18 09:55:00+00', 0, 12);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:30:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:35:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:40:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:45:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:50:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 13:55:00+00', 0, 13);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:00:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:05:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:10:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:15:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:20:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:25:00+00', 0, 14);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:00:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:05:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:10:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:15:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:20:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:25:00+00', 0, 16);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:30:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:35:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:40:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:45:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:50:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-16 08:55:00+00', 0, 17);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:00:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:05:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:10:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:15:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:20:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (2, '2026-11-27 08:25:00+00', 0, 18);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:00:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:05:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:10:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:15:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:20:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:25:00+00', 0, 19);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:00:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:05:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:10:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:15:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:20:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:25:00+00', 0, 20);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:30:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:35:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:40:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:45:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:50:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 10:55:00+00', 0, 21);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:00:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:05:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:10:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:15:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:20:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 11:25:00+00', 0, 22);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:30:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:35:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:40:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:45:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:50:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-19 14:55:00+00', 0, 15);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:30:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:35:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:40:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:45:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:50:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 07:55:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 08:00:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 08:05:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 08:10:00+00', 0, 36);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:00:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:05:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:10:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:15:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:20:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:25:00+00', 0, 38);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:00:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:05:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:10:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:15:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:20:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 10:25:00+00', 1, 39);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:30:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:35:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:40:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:45:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:50:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 14:55:00+00', 0, 37);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:30:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:35:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:40:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:45:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:50:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 10:55:00+00', 0, 31);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 13:30:00+00', 0, 32);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 13:35:00+00', 0, 32);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 13:40:00+00', 0, 32);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 13:45:00+00', 0, 32);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 13:50:00+00', 0, 32);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:30:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:35:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:40:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:45:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:50:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:55:00+00', 0, 41);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:00:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:05:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:10:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:15:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:20:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 11:25:00+00', 0, 43);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:00:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:05:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:10:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:15:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:20:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-26 15:25:00+00', 0, 40);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:30:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:35:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:40:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:45:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:50:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 08:55:00+00', 0, 44);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:00:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:05:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:10:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:15:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:20:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-12-01 09:25:00+00', 0, 45);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:30:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:35:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:40:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:45:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:50:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-24 09:55:00+00', 0, 35);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:30:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:35:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:40:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:45:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:50:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 13:55:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 14:00:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 14:05:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 14:10:00+00', 0, 10);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:00:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:05:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:10:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:15:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:20:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:25:00+00', 0, 46);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:30:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:35:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:40:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:45:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:50:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 10:55:00+00', 0, 47);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:30:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:35:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:40:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:45:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:50:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-25 09:55:00+00', 0, 48);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 08:55:00+00', 0, 49);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:00:00+00', 0, 49);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:05:00+00', 0, 49);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:10:00+00', 0, 49);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:15:00+00', 0, 49);
INSERT INTO public.occupied_cells VALUES (1, '2026-11-17 09:20:00+00', 0, 49);

INSERT INTO public.office_hours VALUES (1, 1, 0, '08:30:00', '12:30:00', '2022-02-01', NULL, true);
INSERT INTO public.office_hours VALUES (2, 1, 1, '08:30:00', '12:30:00', '2022-02-01', NULL, true);
INSERT INTO public.office_hours VALUES (3, 1, 1, '14:30:00', '16:00:00', '2022-02-01', NULL, true);
INSERT INTO public.office_hours VALUES (4, 1, 2, '08:30:00', '12:30:00', '2022-02-01', NULL, true);
INSERT INTO public.office_hours VALUES (5, 1, 3, '14:30:00', '18:00:00', '2022-02-01', NULL, true);

INSERT INTO public.office_texts VALUES (1, 1, 'de', 'Migrationsberatung Emstek', 'Wir helfen Ihnen bei Briefen, Anträgen, Arbeit, Wohnung, Schule und Deutschkursen.', NULL, 'Ausweis oder Pass, wenn vorhanden
Alle Briefe zum Thema
Gern auch eine Person, die Ihnen hilft', NULL);
INSERT INTO public.office_texts VALUES (2, 1, 'de-leicht', 'Migrations-Beratung Emstek', 'Wir helfen Ihnen bei Briefen und Anträgen. Wir helfen auch bei Arbeit, Wohnung und Schule. Und wir helfen beim Deutsch-Lernen.', NULL, 'Ihren Ausweis oder Pass (wenn Sie ihn haben)
Alle Briefe zu Ihrer Frage
Jemand darf mitkommen und Ihnen helfen', NULL);
INSERT INTO public.office_texts VALUES (3, 1, 'en', 'Migration advice Emstek', 'We help with letters, forms, work, housing, school and German courses.', NULL, 'ID card or passport, if you have one
All letters about your question
A person who helps you, if you like', NULL);
INSERT INTO public.office_texts VALUES (4, 1, 'ar', 'مركز استشارات المهاجرين في إمستيك', 'نساعدكم في الرسائل الرسمية والطلبات والعمل والسكن والمدرسة ودورات اللغة الألمانية.', NULL, 'إن وُجدت: بطاقة الهوية أو جواز السفر
كل الرسائل الورقية المتعلقة بالموضوع
إن أردتم: شخص يساعدكم', NULL);

INSERT INTO public.offices VALUES (1, 'emstek', 'Rathaus Emstek', 'beratung@emstek.example.org', 'Rathaus Emstek', 'Am Markt 1', '49685', 'Emstek', NULL, '+49447394840', 'rathaus@emstek.de', 'Europe/Berlin', 'NI', 30, 60, 15, 2, 42, '08:00:00', 0, 48, '+494473948474', 'Gemeinde Emstek', NULL, NULL, '2026-11-17 08:16:00+00', '09:00:00', '09:00:00', true, '2026-11-17');

INSERT INTO public.outbox_messages VALUES (3, 1, 4, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1', 'confirmation', 'client', NULL, NULL, NULL, '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, 'f868607986d7014541b5', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (1, 1, 1, '1891f983-c87c-46b4-b4f9-d7bc9342e3f5', 'confirmation', 'client', NULL, NULL, NULL, '2c41e3a28627f16b2a988dd7f9e524bd589340bddd39f6ceef3ab6ed580dba8f', NULL, '4ee5f135d0a2fa706c98', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (6, 1, 9, 'fba543a2-a359-4874-a1dc-0ed733edda0f', 'confirmation', 'client', NULL, NULL, NULL, '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', NULL, '511211f11806e3d6ee21', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (2, 1, 2, 'e7286ca0-da50-4a47-a556-4af09c5ce49a', 'confirmation', 'client', NULL, NULL, NULL, '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, '62b62299c2f036229ddd', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (10, 1, 13, 'c1282698-a434-4605-b391-d2bbd689accc', 'confirmation', 'client', NULL, NULL, NULL, '880c9650bf0433c5a8a548fe3ea18e738c2d5554e229415c2808fa483bfa18f8', NULL, 'bc1b4f4785092dde0784', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (4, 1, 7, '8568c151-e3d5-4b9e-9d15-b9cec6d616fb', 'confirmation', 'client', NULL, NULL, NULL, '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, '5f63f3e535cc32e3a018', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (7, 1, 9, 'fba543a2-a359-4874-a1dc-0ed733edda0f', 'confirmation', 'helper', NULL, NULL, NULL, 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', NULL, '23b8f2771c431a9d7a63', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (5, 1, 8, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112', 'confirmation', 'client', NULL, NULL, NULL, '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, '9ab291f6be44158eb413', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (16, 1, 21, '5c67f6ec-afa5-411f-8736-af276e721993', 'confirmation', 'client', NULL, NULL, NULL, '31361becf53a09c1d999fcf5937c368b48898e53d3ac8f61f522a2f7e3968c14', NULL, 'be6a330b9494b3a03503', 'dead', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', '2026-11-09 05:01:00+00');
INSERT INTO public.outbox_messages VALUES (11, 1, 14, 'c79a599e-9058-4559-851c-2620a402c974', 'confirmation', 'client', NULL, NULL, NULL, '85768118d927bb0eb25716d074fb61a48d0ee67cb3d1b1ef5123df4f913ab73f', NULL, 'afa0f44e56f6593bbe52', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (8, 1, 11, '4665ef1e-a97f-441f-a5a4-89003f768a9f', 'confirmation', 'helper', NULL, NULL, NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, '83d8843ca1e047899fb0', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (15, 1, 20, 'f0ae6135-1068-455d-81b9-7b48bacb21cb', 'confirmation', 'client', NULL, NULL, 'gAAAAABq8VOMVXuaDReRotaCCp3GjILLW5SPmb-fEVhVhiUTC1j8zJ0KP5W5IEkbppPAoXC9nXYg8DP0QxcYRdgMRzjsIB2eMbHBGlFNIpOEI5EE6Eia7F-cDqobfoKwyzmsuMxRlYry5-VSBLQIBKZ-mUHcnMRXeXpwolExRWOi8O7ypYwbwec=', 'f1cda9982d4020520c2424866ea1ef3c7bacdf0d58d92ccdddf18ceda60ddb26', 'gAAAAABq8VOMLV3Z5tPIklZvM-QhzlcDhRDz_nMBaNp9_Q2P-UCuosOT4CGbCLYuiWEAQ1eqrcPIMITr02XdNB1I3DSBOT8ZEaXrEqwOZWGmf6BZw_SvmMfyKfDbdrLE1OWhzkdJYXo0_sSNC9Ym98r3KqRDAOfnDsUrqHiHkKYVGErzajymRDPrrEfCh6tmpKmS8pNflKqGg3Tptq5JwNkGyw02K0gBi_vnh4g5CdEspfBjQtJf-DeVTxRSASnckDyd4aZltMRo93Avswbwqe518Jjo621T9X9dbSQFnpNNl9WJ_eZk0qgsy4x5xK2wRjG3_ntNnj37yFOtcBPV-0INRT_GG35yO9B4lm3vCsks6HYmCJc8hlJzSZz3TcPsLXNWFh2UZrC8RWccTdo-20-e3_7iTtufnWJUq3h7cuqmrCJ2-SIqM0tPIIwB_UWouLtWAwAyi_fabTLdD3MQLm_WRsEWtOfZthvSZ1vqx32_FVL7KulwJMcfP4tNNFYd1rgWSF53RJvZkCyW2ZHEzbAtdD35xd3CjfG_PZKsLs7yQVXfIBdyrWzjGQOqiOsCPnIL_J6MP2O94IZVqRDvV-s7-707IkuuHLTsuGK7_LrQAlA1cULwr6zCmeSMGB9f1AHF9PvMsrQFk3NgvpDAtJA8YugDTUhUca0zUGxHTSmZmS1Os_jwL4QkGcfhJwmf7tp5RqrVGLn-vlKvoYSfo3eaqssk6PNjxWnaLFQUTT5hsGhZPbenjzaZ61NQhjh_ueHLPNf7qpYXs1dPBJiMTM46rUVVYlY3fhlPPGR6dCnS4gAA9uBMrMkMMYgugaZO69qb-7QZpprXM9lSaM3Fb0ZmUMTJ7xMKNNbb5LNft4Xc-S6ra-O8bP8OIxtXROwO6IWqpx2VfTSXJGyTV_7V2wuvA6MCEcypbE64lTMydkPOiCj0Y0BAg8mhqODxv-KqsjTpBQiIdB3HVF9vwnxRY4YcZcypCVwMJEugLyfitXFwwGQtbgLq2T08m2TG7nx9k7faGIP-wwd5YOgK2hqVSGicyrGpPC6TYonrAPn-b0tQ3AQ57E9SoHGettROktgt4m8GHwQycJwikZiPVIRsId_HXNZL6joTO5k6bYLBrXYFC30ex8ubI4DgZ4zGK1zOllKX0ko6TjpYno7FxH0varHDBlj-44VzixqY7mTjVmli5qGq6nlbhQ1yLbhgnw51HkeP-Faf65UWHiuCJjqoPWXoZLhDTA_njg8ErRoJh5ShZCAdfP74cFtdj3l1IuMgvW6-ZY8l6u1ieNO1YNnT7M8saARecZt504la9r43JwKbUg3fV1H2hmqzlvSk0loQDufww6vCrZL4Fp17Feq4XuRoGEx_k7twBoAhtG1h1epjjw2q3rn9wr0fM3wFhFfY2CUOMhdsMj1sG619vlALCyT5lPkjCC5c3jP9ggA8fFjCtDaejKqcTlDXs3dwXFuJhTaZEbIrg-maQvWPs0sjw-Qdzfk4yhbaedvcDTmI3YwRGXiGcp-ayMYg4J0IuPrFbbEP9EURGWJ4_TEqCfNgilBvlrVjT-u9uzZxajPzm9EUpCX6uTa7mz1OqgJcmwh4ylQ8KKHwUupVqwu1on7o3wsqeVDk6urq9bykBJoDZA9uy9dA2laAcPJFKe90d-XUXL_xkxV1VB3xETbGDEvrSafgjvWzj1xWa5SZB_l6q0jJEei0jnsZ86teRZHbCTSL9ehieEAEh9Lv-aNf5-pY6Iwv6HHQw2oKM3g2DjgxKShehjXm4Vh6KranASCZGrh_0XI0yTvYsjMT1121EUeOah9EsnTJnFa2AplPdbmKjfcpcPQOh6ZrLV3-gGcJJqmsUahuMe7RCvG1f4j25X8l15B6szdFHCSuUOaBKaT7cOc79Yb-ryfuWQiQUpSZ2RQ9O8lLrhV4OIE4HG__kAx7WAYxcW1ipQzFoyKOBYRRpqwNlEj6JA7uO2LqcF48BQ9MnvwARHRKS1OX1vaJC91ftZivVizy-ybVfr8ACfaaBzf5KZh-Iu-LG42q5dQ7u0TvSQleEi9gzLUp3TmNwyAKgbZVwcVZ7Z_TrGdyUgyNuInf9ROB-6kZDVfja-jC48GNGaeoYbq_bd-h6fapOAnsbz390-Qz8sKVMqe19Q5r67IWUIERvGD-fvF9uPeH8YBwIcav51xJMca0Lo77Kez9ZVSHZNhZrHBN3plet1kk4-aYaDw7pAXE27jRZ2D8xIAXf_ZNe8y41nS3qt9TAtrRGPThY1OUu7WOYMp14kImriShF8cVFfQk7zCq22hVhMbVlefJR8hSraio3HuH4doVLF2ZQ-KDyLnYS0eIML9gvBAni19I4fpaWj-_474rYnScwI7cTWnd52hYuQqGVfs8OxNj495UMf9IcuMaTgToNuaTApvXiWPqB5_wC6fUHEccrIktVo739BlceIFbJ6VbWuf9sq_QkFR_a0zQt1FidnG9cD1_lqRGM11BQP8Od6Vki4wUwi88b2FoZIHm95gPTF21wGbrhagLEENqvVQXTtAY0G0271DGkp13I2MulAMU2TEjOr09QMILR96sP-dJw8ZVsGoZ8WnGXYaB19N9svfel0vLsPVulhbBmqWE_3F_zAmQPV_MJuUeaaVKsHY5b_MBTIniFztOeCqcnL58adl5XdrjSKA0O-IJUkar7f4OsrY5cSLXZtnRarsueLkM8uewMPEPSm-YcZFoP_BWvdChx2tb4ryJc-YgvqG6GEWxZTjYdjWE9_8MQEDFpzrgQO9P7As3Q_4cs9rUmBqGqKscUSPsHRlV2-eAOSJzP-mNXqkYRUXKnhO51NDQ0RKv85JRGo9fUpEtbChOBej6ksr5eNYJiP0g63zwcMTVQDKbFCAj-Jke8tCDDtWs1S3xGARv6wp-GzZ18fiju9nXEyZ8ZLx3cckMmVA0frEjmXn4rq3x0fOhRaDCDi53pBLt9kYMfAj5oz4eONnewuyXF7vMVPkTTBTEWb_tySy8MDbN0F_Gw-N1fpaZn9E5a-lxr5NIHja3oS168U3ijqRGBaWPqmpMh_JAsQUVrUgqtWNVXd6J37eqJE6Bz2obfngD-i1-hlatoWIGhgd9fLhZF_zbGcPPcnvHJcsWgr5i0oFiT2ncwsqKQNRRTXgr3W064eFcbmdT4OGRIDzK-PeJ5eKwjepeAZa-oIggvvD60RFB7IbibSXh2VcHWnUGjDMIkR88c2qV71VQblMQkDYaXUfntCQFyjLF_jYahXIXPcbLQY7tGk0dJKJvFRT9sSXUIsOSgbVBR1AShhp1w0gPNYwpNIyOjRPkeG3Bl796yoJRt5e_oBZThfs4Q1gA7e4O-jUtMyIWnTikWnTQWScho-0lNS0i65NO4iWESaTEwtkzuc0CWOQfs6PxUe8Uairmw6-htXtcu1rDDiTXJdnirsmHOkyMoxSAQHu2iTi1S8RmiZVhGdG4vaM3PYlEoYTgsTutI4foKLUzl5vue_OhjvD8sLkP_mDSBlwnJx1fvaMMELntpe3o2GdiGRJTRAEZLBofcFY_R8s8r1ZIPDKFPT2TwHHvpOC-rceasu27DoHt-JTCSNcPcbduPCrbLo1NYPiLLs31ltTSpOCYwErtSpBu-d8vNNfdSj6BFWzsNwsmvcumTDJ6Qmj4MAwXpshPhgQMB2SF58JX-Y9oS9lZ5KT58f-e1WPSkE3n2TIOvYoswEe2m3-XUSYYoprClJsFh-DxPkUFaAsLrVytp0mFwH3Q5nBK-IoJYIByuI9YGOBq3W3kGpZqZvTkMk0EtJMg3fW7pzGyivC5-6MJGPpDYLf3_dOwenMkSLCIQCUjG3ZQ-dqTtiayiU_1DoCKnaaDLvvniEr3B0lnKb6WWlZht9XaB7QtxDuiY9ZYQ5AX09Ds4TXSP9IRCXyVXBu0p3Qi98Yxoxvrv5v7HBTs1_k_7fwy6FDR4lDsqMy91rKW0FD8Te0P9gMNYmeP6olRTbX2WriuJ8bTPQih-8Y3NSaC7i_wVGAm9-Q0HNrNIBaFz46hOShDpKY5saRLuRTO7Ox4dw67JQD81KmhNoufPvoVkXBwY46pa2zmW5AYDJfwt6IlE_6pBCwvXMm3NuhNuiXQQzqlhRHyE3C38JiW_36WTtCDpmr6Ae2rKbtl0zPs79ChI324X34DA2ilwa34geGcItaG8sNOaPVJp3Z7AVuFvCwohfuOK0Cg4ZMghuV3R7221e83c5MYwp7oZAhg2bkGPyjwwrc6OMigi1hNSpvgFZDHordr6le73FWGXSV0fh1MYRl2XMBHY07bz0EVHgAUweKK6r9nDPESR2ug6exidlo-smiipo0pzAzYKFKoiUXdYdA_hTGso0y_TOfNx_ue7zOhOyUhzOPDwp_SScCoMtZLIVxBIfFyBB-mqCD43-rn_KvHfSx-skVrfFHa-Q3eCKPOe7cZKXa_aY64-11OGAU7jC_x2CoREBpqHRkY9nR37YlRae5AM_hf2ENqodoO1qDPKODcUIs--TKdHbNo_cT8EPxfdEE2Db-PUWM_XzEnMVDC6wEPkkN9MMb4zNA1zKBZkL4bbIl6yBb6HaPznwfmdR6rGKL0oWB9Zcrli0jb59ifCDHd7KSjEwsdxrUg6mftHt6DhIYPs7ZyWCgYtIwLCrWAIQbai26c_gPjCbNsRBV6_o_IrqJmdmslxTwoLT4oUV2n3tJ7YdIDkwXSiDvYLNovhGaij7zSYnBry9o3MkfSE-L_SuwttUxzuR-0vcsl3J6BHAlrG-24CWmKDX6dwLNW3mFCzpovP_ucfw4jMaqjSUc_rVJeRaJYbxQSQ3WpcdRjFR05OrlsWWT8yXovq1gMKSoEQmX2kg8EHNsZP1fDt7sWGehAhzrGFN2Og84gwfTBBMP1Bk9qQhPcRAgwFcL2QNM52MfeaWmEaDnViccciEdfy6RJ5CA811u_Z_d39oYUArV0e4xWFH4IkbqJL8UgQwi4u73A9Elm-OIOIpHX2XiekUfpiSahPFmrVg3nWZSNGN0kOj5b2hlm6LUMwDHFFN9mv5m48A2xziw-91Zp_4MkiZY6cBm0yMX6IfyrvWsF0fw7oV3JllWOFsXy5E4iNizX_EYYchWVWk0KYOfrEjlQaKKDG-vJ4PNAmYfCBNJ33VCCoupctWqbnfTtLxgQ5rsK2EkhHR5XWwENmvQRc0sIFlvdbW8UIk-NanAHQSoz71IK54y8wntHE8oWcTAP1Wb2OIfOlFG7-CU6q7tbYgpDfYGTdcW7A58d8Ag75m1hGKL51p4AWXdNE8FOuUr0lKIng8XHyQZqg5JezNd22b2fOvniDkBG5Czrb30xb4HjZ1_DaeWigHB3q5CZMPfYuJIRPehZkEAhISGjZxAriHi8PnpOUWPNrx9oK2KTYT7GxqUlc8XpoG-0sBJ06zmqwHzIusbhplhdfUE8OJptUpsGONYFQy2jQ9-AVIifm10zU22XMdiGxZ87gzrEWS_0NvxeGOSskg4qUCHl6poYwTraRHLWqL6s_NZ28JKmlmsqZrM_1WVtXtQhiFcMkANfv3sgGL7H1vjh0UfyEaz0CexwZtCtgLKJcRL2PLeKR4NIGCmPFhdSeMdscklhotg3SNzU7woFlIPBZWo3omyiqUb2kzvtttFMzG77A8_6JtAaOYDp_5_UdH8zMU3ReW91xZHXLyjvc9Qld26S86jaR5DQa7aNkN3gdJOAZ770naxpzqHLANhMF1Kbn_Od95M3vA_R6sxahOe7TBRI0mNYeGFuZ3_9FMjWJpQTuLj0-z1264X9k9rWQ3CclfbgVunozWLrBtHiqSV_reZLTCZXIqOjo3zI555PTystUylZfDQHcVDR9FM27o316ZXEg12_-Gon97B53AFatNZyh9kspHD6-gEPYX7-UyCA5PoUugiWX6RTagUPl-tzpDDtj0YAAukGu2LlADlBBV1dB_najxTFdFhXDd7FrYxPKPfB4pI5wa7gfW_REiFzBe9-Mr9AelwBDRsrsiha39ZrPR0b-xiSdc5Be76_UVyIPbVsPC5UMD6LWzyOwyPbPDdNDFXbYoJ9v9WjLGflgWwiw8SjiLtB9qkXY7ZonXSaLS_D5G3iX11nI01l8QBobrTOuZWY0HaQrk6tVLE98j2aeH0fjBcdfJb70IEA-71kqjyoJxoaC9FA5IA6gVI8LapVbfTQpPf1LnwicBqL1wRFTj20w-btq1EvUR7px5Wi_1dRW-1Qikv2RU5FYcCH7BaK6HUGef4b1U_GOIUhQEqYY7SAIUwVpMcSsac9LHpcd1HoPXKfyGGWQvOzrH0ErRCGigOAsTc55Zn7r5syicnAz74iJt61u4QMBGi8Wll---yxce7oYP9QC7Qx2vrM9nQgDqpbDCWcN-_tgl2HWpZzySNt3RJH_UchQF2q38C-yd_CE0y6PCh1_nTUw3uwcCxIBOaxD-XEEiUPAq2ZhuhNWqn-Q5OkRI5wi5-o8OL7Fx3UoBWWReOwcOWkO3eO49zRh_kQCl3NiG2yY5xlPVVNdZQuBGSPas1Ti0gUSYXSFO87w80P1PuV_qW5_h5em914SND3d7NMCuJpNbDPlHrTpCSOtsC1dYFTdH32WYoUk7y3joFT3IuTqc-Lwfq_Cr8iPua3Sb5IeWNaub_m6v1Q65WUiU1E5uvys3qJVqxhTFNhvFaa5vS6_kjoj1mT1149Gc-okqri3bTOpuJbHC9xaJ-5nsXD7XM_9fINwgQVHpD4H83W11UCpKMuUEu-y7cQWSJfa8e79amfBlvmd67HMqI4rU8jRFjCCCrDF-qQZSNrHMKnMS6tIwDpuWrYuQ54Bu9QQpoBr13v8IUYPy8ZS0FyVfSjUWQLpvRQ-c4yTjmqgOQZL83PwC1krPnUeUhnZWIOcU-U_TAYHHcYYO7DPoApGbboSiyhfg-eUNSY3o26QrT1rqyQ1JQjDSeHsYwmbBY5JV2fChAsRYSjr1fFrBlSsSbFB27Vw3pwi2oRNeLfIu1FmlNNjdAKPtZO_ZhAHFMU2GEeBUAUCIBfj42INw7NOg1--hiU-GH5A-ByhdhUgN6_MI9qjYq4vK2Ch725Bwy0AX4hCDn_izHyJiR2Tl2x6R4HELQZgYolucZCJVlaeIt2CU1rnEAuPiiZClDh1c_alxTi1wAYdik9SmGdFKZYNNbqPP1RaukS2BJNwGU8ShUu7WMGnRONLjqaHtoXsymzQwImk1g22d2TmFlNFoTjNoLcaKtqznFysnjCoGlquC_vFnYUHO3jINAiNbJ9aP4n29HhDnjruT2xuRj0o58NKFtzpYOPtSJhKgH0kPN3Y5SpR-utKkb6B0Wa_yvUU3lWyga80GmkPTiFPORTOFojlIpAmYLDWSE8wzT5alNpH9UT7_1IF948fRyHO194Is72Ecg58Hjmqg0yGa67DARp76ZTQWklO6c1CfQ7HCGXr8C9SIc1eU-xfbamAijauKGJ6P51RRv2-4pGJ5J4bM-jyaZBB4NNvaYm-6VQglENWjlAsUN8DSW5uES4Ow-6pfp6frPhRd_8zHJ2RmEX3FR8XzabM7ss1FbW4V6PKWpZSQ88ilZ-vMe7Zvrs0lSRBFNlQii2UPCJzFTKIAIefNb7Sxydzrv5T8BbMvuX_M1bDqxh_XUdsku7jso73XxIIxt6qduDI86y681DFv7b2R0ZIVQzG2n-Ma_fw-JNMj8LT7S6nD1fQn8iU_QHKv7eDtzAlW2f8PqQYB3fFLlS5uGszhKeC4e_aSlcDFZgrsyqKGyGCjhc0rtUPeGG2qX00s-QR_9W6VzMshylYzhtucR7As0sr2BVgfb3ZME_-rjEhlQdwVw7av3d59uFqIConjdJWtj-2yWveeYbAQXBZ5QcEu0RJvg6mODoOm6n0LHOLFpbqvhAxH3FBfVBzs3rt8rlt9Nc4mpO2dSJIpP4j4WYUsP25F_3RkvteOeAtUhiiwksONK2PrCCN6nm2tY_C30TS-lZEsolEn3EOvnJWGKQPyj4aU3772HKCrl2e6uTpUbmy9KP7M-1XB8zKI9RJeROu7ni98q3xbWckUW98Fwap-_KaNaQcl5Ai2T9g3HWX1BKwru_xP8A5WzsSyqG1zkwNgzcEzjanJvCjw5eObpMpg4xybgalMa2Au9zEwYsodDhhtoQGqd-77gSgxiY7eHcdKfQ9JRSvt9hmS6qB4BWfQpIqnUpfO-QoZcHJBLfALbmt-qUNP5jDlDWG7Yg2JYaFNEmCznO8dS6DzeQqnrrdx9iXB9_nD0mToYlKOInAwMZ26mdQFhfyFlM6VAUAR_TFiEU2RUYH0pahuzlsZtlpMgAuXoUIj1e-QBfbrxwwgcA-YK8cbjgiSQZppoNxOrt7nXUi1E2SWBghIM7oFIet7drBdEUL1ZSqJoCwmSQw5H9g_771FV6GTy-METEBLbaV2ZxtmjDoCSHLi_NagWJwpqJOLMdRkDpjhltPmHvY8SMX0paVXaDkTRi5sHt72nZ_3iUcrrhV12SdejrNBLUd1T9Y-zYRrZ83XLejAOSLf6OmkRT2ICiLVxHMPAlCEk6KiKHL71ZftXcEYm4VlTwsqpEzTvqnyx4uvfkFMAQAiCzUtfsGQfNRUGsloO8XtAczThRf7KJqL-xuwH2XMwftxf0fcvCI6zV-QKiKBhjwpgf5Y6O7uXsfVbbNrFzMprKfai99K7vmF_N0Ok28q7RJPqDJYOtGtqyGoAPMYAXyxEDg5r056b0t_lpFGQxE99XVsSe8gnSyRO9qIZxnZu4FTzJIin-jcQ-RvtSGTeWUw_gluq-AHQmqmKC_aVibY-nohpI-kEi7JrJtm-oKsF7cS1b1ZpSDztqilPZcxP5dHIR_C4WyOyBjh0RwgxjYq4QfLhZhqTvontWVd8HTorWsCNwIjv9CQjXZL6pUR1Z8bvQTYYK1qvMi8FZ7uPTLJ0BzmgLu-dcjzbUQ9M61LJz34HutQzhUa_-d3JY3kOOMzfjG9RRskHNYZVZc1ZacEQr3eOXqZLZvJqr08XYsHMxompJwaT_k1ExUeqidX-hrsKtnnNdcktYgNLJFPYaGTeIkuc9pJ7av183UsCODzC2lEiiIZuDi7Sm04qxduqUMEaDS1uPVD1mhuQ76T_ncaZRDvBavOY-fRFDemDTPJma3j4MYTy0hh3wlY3uiEGQeA9jxLMr866fMhvQFZ8HKTxcYfswyWQWpabm3gn5Qz0ozskteRKVjNohYf4MrJ8NbRYyV07nWEHgEUs0IxFFwqODTGnuTU0nZVxksUEKNQy01mAn817vTE53ek7qcHw1SZRuY1UfluPb4zCX89dvODdTprwGqQmQFM10NFrQXp91o29DqFA9Cb7vcCq2ANVnkbHDbqXPdZ-u3brl6Uk7MhRR5RpVplzJfTo45bdL0pyCO3cr1jcGP7HQCFiFbhz-yIVaGW9LGTMv8wv0iLFTV6-4SzLJvZumWi3gdtz_rAKEMJffKHNimohIvkmPfI7EbIQPCZ5u24m6sdI6Dk3n5-pG_lO8sUxjX7oQJPn_uID-wiGxopM43RWVUv6ZFuBwq1y65DBLm1YEOLIsB458A1u6gvcUrjOaKtnIw60_pXUQzHQ5cykGS5P3JbJAOdk1ygQ2j-2bIkW5wlv6b7dPGGxUvsEQsgfRZX78byvpYH5kl4bxnjdmJuu8Ru-jG1AQycjecOke75cWA8OaIbNMa909RbOUc_MR8l_IpNoFuRGJfdDB1Kpc-ySjDKw-iboVjwnQJfzAC-DfgEDU622xfNVYPIVWAHzvXLeAX7pOhVabl2zngL1rQbeQueRu9KoI-o6viThWpVw0vgSkO99Fgl6hZSfdTbpFvQKEsn46bt1u3D_yWPqs0ZRqga2H2s2uEP8MyRTtfIgjpHESGbEqUWVr0x9zgPEVRNcO_SD7xBBIQNEU9pu0bgQuGHKVeygQWNlyOHOtjtDBk9rvcTfFpVTFTmEUOa7NxdtJAuvtlsf9aBTa0zGS5_YTjNcPx2WUgicVGDOjwbMSB2w_fuoxW5RUJ40IwCI_vZ--AdcwxQt7de8SJ0edMKt3gW4XbarQyqGzldrdN9Bb3IpET_lv6VIGqB2JGM7mnIQ9tHUb65CzYJDXmKY5X0dpePCYcUgTgiBYCHpRQfq7u3_MmgoCYNX9FrUi4mP8qXrzBSmxywvLkUuI5Oq0ZnpMAdMyF1lieH7xwpTDBR4JmuEUnmU0bwQO-2UJ4yPbar_rs8Bd_40TyQ0qNcQ8K8XnlNNXI5xOObHlR0dVgw7OJ0Z5J6ZIsNSsxjmqyL10vRoJgBbgKVCKmhhsiZnnBNNrq0s_iA2Y442MQzP_2LuWLMyv_BhCldftYSLrCEQByL1nUNd3z7RptkrmSk9xRFjWd76vRuoi7hotR6MYJc6Ii-WjUce2bKqVyseyXsjfuF5e-a8FEM9s1AxpKzYALT9OE46eVXqqRnZQUZU9_kvmiSMgRhozyZ9yjO0AlzUhmXcaUm5GJKoNvX2UQV813VwmArM5f0wNFwzVmtVp8Hxlz4-xyU2_epG15mLmiECDMQ9tFCKx1V413jN000hmTDxQt3eAFh2MMWHSxBOaFOM4_Ox2LBBCIp58Auc2g7uFpmREcANqWiVOy6k6En3uVCbUbIoYaLWZniG39K4wUg7VkUIHV8DsDQYFtbNAT6arEvlsNkPjsdfX6cvRP_NTY4_ccXrViWuNkmdzeseINAoJyDpQJAw87Um2HQfubAccN3LFcgScajCb_6nw6E2RmhI3xHPrINjmFc7UkNP44E9TOj23y_teDscqAPYBkhKDixT4pIKjJfORqeDxQfXxGIXcEow1JQmixwTB3OjR7l5rjpTGv9dkRDqTT6y6_j5vFX9yuVhDz8tQw5RXjPldx7GIZEsDGCyx81L0VaK7c_fRb1XSGmPgMh1EXdySBtfAbL8YL0XaizdOnrCkxTAirOAn02uiM-EA2Itrr36nZS0fudjDO7478AbALhya3JnKq-2Lie6Zj8v5ubPFRoe-R_vPZL-kCSiEqsUCgui044uJgf_6lhRmIY8qHLSNTrVCYatlaChpNZ5arFsMkHmd0gBokAbZcVPSAoc97JG4a3KfQj5tg4TCDnS1Ot8tNSM26JrBa9FN9DvqtbaIpOfd52pZWT0f9JrPJp_G-Iu09zTPV3r4MSYZuNHa0_r2gNpHPg9-NroFW-bFJQTzwJiSEoWQycOZj9sWBdiKFHG1EqO5xKUe72dVcciV83WvgNy54VtA7bNwcXalRvRJ29cmKh0Na5_ur7GaAFvXQpqShfONrd_ttVBfoUxgGU9sqBe-H2Kf8xQtnjW9l6nX8QgKzEHId99inGegC-06UGEH_ZxnHSMilSJJ5bENmFxNrKYfMojgla97V4HCYXxjO490QYuJNyzhLCcZT8maRiZhyKrVhbUYGuUL9ivUeFdGB3d2snwNViv0-yJigbfw8lIkaR0lc95nXh-5sF35vRY5WgJdnJgERDQ6bhCIrAL9wnEPyNG-7IF-YcuyUTY0lfIZtKg-6z6-PRWNQuDq1w_wji_jlFMsAFHubw6SDDbEvyll240GMlQJDhupOsyGuOVoI_2bKJ4iqym4G8_i11o2Hw==', 'f85fa812690d76ea2c3b', 'dead', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', NULL);
INSERT INTO public.outbox_messages VALUES (9, 1, 12, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', 'confirmation', 'client', NULL, NULL, NULL, 'c63cf3abd6b2a22d373fd70bb2f5fe24270d6c55d46c14b64032acfdb07e11dd', NULL, '69f088dda85fd46cce81', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (12, 1, 16, '3a98c261-f9e2-45bb-85ea-3fc01f1d004f', 'confirmation', 'client', NULL, NULL, NULL, 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, '485b61be78d504f11d24', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (17, 1, 22, 'bf0ac322-962b-4d1c-a5b5-b317b2f87a07', 'confirmation', 'client', NULL, NULL, NULL, '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, '5ac6c1fa8c895c2254f4', 'withdrawn', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', NULL);
INSERT INTO public.outbox_messages VALUES (13, 1, 18, '680ee49c-d1ee-4b3d-b433-75f8a170a63d', 'confirmation', 'client', NULL, NULL, NULL, '98e1e238bcea0e9674ca6269454f4303852520988290a21bbb4401d11811f301', NULL, 'cc47b136bae74528a910', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (14, 1, 19, '1bbd6286-8e81-4086-a68b-3e4bc8c97522', 'confirmation', 'client', NULL, NULL, 'gAAAAABq8VNQE5ryjon7UB0vmZ94GqMq-jiUw37Q7wipMYhJTEfpOozjRrOixwQBSlKEUDVjLTeLBaD846Q6Gtg54a_-6VFoNZb45f8FJT0QpEqJKotY5PPQT7jFJSWdWpLnYD6nygmN8sNe45btGaLd2rKZBMEnLL_eEc-kCqcXbVVtGDHj-Rw=', '47db2bd8d0194f61cec7f6389a955a0b4d8b0dd35bfc970defabd9686b6b83dc', 'gAAAAABq8VNQWZM02xwBpbfpvY77HckkqwKtr9GPcJNKXuRNymu6pIu5Zdlo5C2I7qtMlJV0x4BMxewtjq5x-_eD4dZ3YN-I106XgplIY-UAj59kzgPnKHrcyuRPrxR-yCsb8kLib_a5HDnlnii5QE4g1L3SDaA-dkR65VdW-W6kG2Mb8dwETF3fHpHy1L9Yu37uAzziwsnWkF4ZoLaAWJQAdUHchJeOVmUhKMsKMQMoHaqUWTnNfA-PgceWSN3WnZfVlHE8-aO1ZV1DA6CtUd79rj2-2uruxtEhXb03PwqQ0nkxbMzPmPnPKhjk2I-KzWl65C5tMecIQ8QkyVJZvXHQZh_IEBF4GIGWrP0vtY_oPGdYP0EiN-Etbbr9wV37zxs6PoQKf0B1lRa8HaFc7xc5bQia0SoZk_r73LhFaPLw8VN3UxE25L9dWxzpNPN1JlODvoUVoAXRCqlooG_t1kEv4_WSDmMTYzm5DSyGQxFf8TIfMuE9j7QQsWaoUM5xzLWaF2O_BBSYCkGB_hLtn1j8Or3mQ0JKoOuEHu9Owu-Jc30IGjiX240OTbVYKljnsSkL1gwAesxTM__Znokf2hMzld5t0fnDdWCFaHCcWA3I0xfazbHQJAmL0H3SpOJHO9xgs3m6KWhCfUVCJzXRnz1Ewc2WkhLx21Q9S6P07aLteJGHMUer_lqvC7fOfR2jebasNpXBxnoAjg928doQrrPL-URV6l03oChmb4-dmDd87jAfTLpQu7NCvBVT8b5uouS_KHfSJsbLg6X2fn3cUBRST9WcgkczqFp1_m0AUJPS8EY_oXL2s7v6iOReqsKUif7yOYiAuaOno7nVwZXWo4z5j2QCBpGZwYJANa-azbA2IRQGHnZmYDxmXrGqHxW3AgepnrsB_IDRtwxDCw-PjufjQiUtgom7D1Z0cDq__-FXFO-6xq45HoVoD2-hLvP2ZiSw05wFmsTKYOdMEGiM1dOo90hXtM2uOZXX64fj9EiZKZF60xI_JXAEe6LDZdQqzzUW3pzzMXmiV-fvOG2k-dRvHzbsv_LQnLLJuDA5vrxEf8yQ_3JPXMuEmX46hbFYdrtfOhm9V0pBy_y0CFe5KuUWhtsEPotMzNc8mlqnDr5zv5RWMWiH6bi2McaIBTm-bG73D25nopE_ZJLZP9ITqCOgMLAPhB5bWPun6SZ5JN4FHp2BR48AAROuhpYJ0BA6B5RwSLPPU6dta0htvCs1ouuXSBcDoypfkE7LUJEtcL-XgJa_16wSQTmu3S0oHgmTAwB12nYY2x5p94ml9LIDP-_SbIO6n0pG59t7YTbYwug_D2D-QTqFP1hcVYB-Lod-q3GEGFTlPLTm_n91Kls1aimj_5EAa16ljSE4YQPesOysL43t-R9RlPsQG1ipA1M60fHATxhsPOgpwe2wmI7z524lGlMuz6NNhWayGE553atMVZKUeK1gSpTV6F9YHeuuOXjRathxIe9IoY5wGxTS4H_G33OF23b4P2Hxyslpn0rcucYyb5_Eb8zd2jwh0XyH_1rtfKxR1PEX9YlZwrWdWwiaQOtsUpQmoFF_dykHGD9rUlGP3isfWHRGyE4mU6B4fmgqKupnzGZrIRUNHHR14m3bshTOHktWHVQqLCIbDZEpFQunujVhQBwkogXDhaELvIMQp1ss2qFXsInTmDijWEjEaZKhAvK2dAzGC-suOQ6N193LgTbZenlD5kHlNU_UfASkzKfVhBRP_L53HbqH7tvzku7xXbxUeU-jWm0Ca7vPrzO-R-PN2fW-vXaOSjvb42wHrf-ex0YXWbf8BBEdivdJqn63RG4uzgWXA33BqdsCnEbassDKuXAVjZbSJnpz--tlFnnA7x9fXScEA9YaLifW7bdwu-ayek8MmLahlwzNjwcwWFmydOSPFYvW3wPDyPXuNrDuZ4WoxZNmqCIsvRHQrOAl8UMrMYvYImPVyx2dAu1y0LDSfuG_34XDiZsY1VCtgFcPVhNfs4Q-YXC4K0QfcvZRXHRLwOacXd2RzOiZ89GT9LbEuptCTtbxVeRw-HUnpQgaPYGTz4Fv256hOmpabZAPStWPS4Y4pH9ij3UjTteZJNkyHVZTVC84wQb6YMAxMp7d_OsrdnbCNrKscIGEYfcHbP3xSeyHnnFhkVASx41Jy1xr3OdPeEMGRZ_Jq6NewJ9V8FBKuJQ6M50JwgED1nTLbbY2hjCvhfwjViGWR1-yyNJ3GjGLvpjKIR61l1RM-h4QytYa2TwSGAFfGVt4ZiToprj5wgb9PkxnSfMLcWr2yYJqSPqDkRVZIVe8mRzGswhyQ27LsCp6qmusvD0t-kwHIqzAaOD3CgrjL4FHh061JXDI6adZmd9ghkYSyCz3KQrEKCZmVsH1787pUgghHt50XqtjRziSkFJxD6kNADGoq0Iw7SSj_V24pZd5X6T8NRZ0Vo9LRyBVNGQStal86qO3HKTifmkto0quFYQas9e25wJYeEojkCAXBEvDx82fHf3lXBS5Ixj1uAGUoOMy1H-6lu-7XOnqtz2gl-UUudtyYn05yV3rGAIX8NXq0lp34D5e6BxooX8EAOyCFIFKz_C76ZwpIbU_FxZfwbLazqq67JH6Brr6p_4hGZ6ri-LfhApMN4r7CD32rJ-zH2YwXi8-0Oxxs2TOByo1zdlgu_6JI_fY_c-vme_K-dUJGK0kfQhTch6foqtofAaTcpKhXRmETOvO0OC9V5kgSzv875QwtNq3e3Rkuxbpj76SCNUvjI7RggdtEqkCQmif1TGUCL9WvmHdCDUHpKSG8x4TUTeJEbwjIIlN7a68aOhqE_iPcWUL_Cr7bZi2KfHhIkjP_szlsSRacC1_TAaFXoUxOhA0Y0aXPYWqFYEJJcabiu-ORMZ5caKqGcoux4RRVDyp3XwdJkovCmp3-RFx2RDGl9imHoTvDvnxubkRIAid9ztDvk8spmTfP31W-RRhTwohJJRxeXwbfxuB-gzSWpgPBnSoyiGFbaZBjooOMiDYKdg4pB0-WAQ1qYbU2O8TBPvz--p2FRSyUarfofI8ixAig8UWTXxxK6I6eLYLjBt1RJzpUh-gDAFGpa8PsC-IAuBDzh4KfBF7VWCmZFcxaF-gAyrVC55WPRjQPN8xopkrn3rVgqKh9oHIknHzwesFMlKfbmdY98twf8YOOtHDFIO7tuhMrjdlKK7IEArRMKmmUKb-YyAzbx_t4WfT9AxVYrGeAxHKasrQ0-Mc7aZRpr8owzw1F52FpxiX1ra2shE_1WeLFj-mfVC6TYZdrkZmGnWEE31BPfurX-NeTTaFoiteZTtBDlCwYRmE45d2E9QUvXDKDD73EOMj-oaontdP1cRe4EAjISE82OinMmTqmVJjYBx3JG9GhiQz8cXGIR2rYRn2788bcs0DxfOWHLKLIfDqhciiALxvuaHCekGAF4LCL_M82D-FGF47daXHga6iwukDzEtPmb8gs42MN2Mrq1flvA-XpLqrnFznVyRn9hnBpGu3ealDCnqA5Oj4Lk3U4x6wCY5Ep8ypdOYeuIJmsdE3PPpgsieB7lxoAFrb8u4uRSnQz5QVYaVhLEkSoYEMDfsqY_5aU2JIZmtCGBpDLlz4mJSiFxh9q3Y1tPvTiwaYpT5LA5X1BvQV4lEVD4OMPrTZshdMUQvMS9t0FdIVnI8Y5kSfnuM87EObNEujAscj_S1SzK3wdlh9bx4AbP6XW-bdsQ7BFH1G8wKf81Q89w3Wxjsd2hGjWsTte4qXOWFOGEqnSL02LQHg3iF-1Kd3Oy0kl3JfgCb3GJCDBhcE1SBoMEkGbVb8-BX7zc4uyKwFUp-MP_un8QZkZbZ5sHMWLvb_z4oxaZnmcT1NiA5dvUJHM41ByhDC1C0Nl-NGIFY7FaQXu2TlVBqoDXzTEUqr6yszzAMdYeObg0mN3yY0aGdiwYSC9HUtdrUCdc6Gmwsre9zN_R60Be00n5OaH88x8Wr4tK0_eT_5ShG8zYtzfQKW2W1cY2VChF2hnXimpqQKQuS1KyWeDqZVrzgFQRbWdwa7Djdlco-d6KYcfdDXCb9NMztJFd5qO8vi5KsRhLRzWaKWISPE5_3mJoUJa12I8RhDGj28Uofb3B8aoGzyJFjE4N17L2yYjkZfB7QH4lDPRMtxFg81PoFmrBTbq6S6ehcKUceZ1zuhTTjmpXCJK8Ap5HFysRgmTxw1QN-kxiTi_cvPg6iY-ENvXscC1RP0-cSb9Gn-fc9e75wQPqkcGZjNLv8B-r7mFdKbwndhioDEkpTsxqIoSdh9gZUDfWJPQVzQue1U26Q06y0b0dbSHCNIG-hrBiSKbgbeGJfh1_ikdzsbsUbp3H4v4mNBQaPLCidyyWwTXGk0VzRX-7s-GDgzqWheJJfJKiFJcmaOODY5aOkjMsv93c5Ps91mE4cRyTCfGHt6LiXBZ_erAj2VhqDZfl-iAyi5Wt38SldYytLxC9IRMoCqYi_sfh6gdtrelakzCWC0YZSiWUlYtv5dSNMFwuD9EFld46gz0vhv1krhFtpOq8v2jJMZqZ70gaZwSqdB24bCN5wEOKwlpVwXJgGv5KVe95i2nOb0fjE3lsvuMRL1hNdbD-CaQ9b47zrogzLcD1lhwuc2ha8fgmBSzeeAaOlOa6_8AK6Fu1Yf2tuLcNpKYnaY7Wsx2Kd7TYX6eK_l_j-Z2IQuDF4oEf9qCQ_uQGjyby17n6Qoqh5MavKWUsGvJdieuQTMgL0TDU99DUuGJIgu2x-SBLYVCCcJEcawvxxrBrtWREn55C-vaTtaagIZ0jjC77TmWEILMuefyxWB58wRiYPyRpxa-1HNUHfVcDrpodGXUdIbUMbst7rNPo1AjFXKAy-k5OH9aKYR8wiGxRdU1f5uqLEaoNQFaZ7qnvurun56czR70wQuQ2dOi77e8BAYsdYGAuXTs14WmuwAuFUFBfrK8C7JIEedgymrAKhjyvaeL-2ljPAY8n30d9ktN0FtxX2rcV9nK3rYsVg7x-4ilr74695F4h7hMsaVzUmUuf2qFnEml_6JXxzLckFU-1a5Tn0qHr8wSudiO0-nhjwQrihF4CbyXG4JWNNJHcaWXdeJlHYShAPxpm3FdEu2Sas28_xREkI-9Bw--B4nn3-vQ8rch74_zAofgB-YmQGCDraqyd9Y7OFcjWNOyK34tBs2cQiku__RnN02h3SV3YS6V038MD8wd2leLOuoHoSeK5cTCvclq-MGnrAMv2Aebl9-dIlZsyVLEejKt2y-BdX_MYc3UWHK9RxI4Wf6uYW5GDet64LxXuBaIGRihYT3t0dlWRPKhye4vALVIkkgMhZHhSUGK9Bok6O6dXsD2XhH-lorV5FCRLrk3rxVSM-j9pp7SglvboU-QxWoQhgRUB2PHkAE_lqouzK2O7xnHmcgrbYfFbsDfSw3ot1ewKEVEEf_O5a9dd5QqYybG1rB5JNB3IfG3dk8mcPfQUfXxQl18qpBv9tejaRJGTX3uDSjyBzt1RQYRLVmnMPAdjIdznBFjeWfKn2273d5DPY5iWnTBeUNKbl7t60C2FeRx8codgiIFPSPVb7MmoLY0cv9MuGyfdCEMc37rOr0Os9OlWEMR8apaUdZxXQCrxZS3_pjzgB40zrt0DLfBsnY1SLvpT0rN20ujnCYyOKrxomLjXvVEfVX37gdjB-5bSHGeWLPDK5yBFZLG0s_9H6Q8Bln0_WbRis0cyIBFtnRSAfk8BkyHrUU9buk0FWoEGV1OTaTUeViHka2ZUQnQWwny1Ufe0IxzUq3d0fiIvuxqF2bMbs3SISI6A0ncuQoSXFTaFlus7FtW7vduxRdkMxdr7L1zqQf1bOKKhbIv4QcI_JaLVU-N3GVXTp8yR1_CfyLKUhx8frz0XGRmjT1hQKoFEgNgihX3pHykcrMCCLsSX6WO17NKEjePnRunUDOCNYHx6LCmEjnDy_osv2gRkNH9FqAy_H5Vmo-zGEL2f4cI8O1IZf2oAiVc5Vsmqq510Qi3R0VoO0D-DtCu6_Gbmb7t_2LlV5Gse9W-2tapx0QVrQ9ZJ8LUDJQ4y7N0qlkRRfVDzBDNRD78SaXSUbcU9erNknNUxBtekGstP6HXjw0TgVqPUdb9lU1uoL1yErBOIj7Ld1G_-ecgkERCevLvdMi8zc0E6H9sKsX1KYfC5JJG3p58SD_vWBQDbLhkZHJgayKy9Euw-1mkrsuUPrgoy8JdZ1leUx9F9wn8uhwu_QpHZ8LRrPvoui5pu7B4Fe31WkkBN4I1pO0LD1PY0XwZW_Y3mGvpl7rMS8X4A6Ljei3YtWjXARJqUAN_9vyo92Cm7ywyGQmYsFm-HnjkcU4_O7Ii7q2vvNmqr0x_KtWfxbJJaXnbvguoiozUr0CcI5unDISZaDzqIlp4pZc3davwuoLhqL2HQAyDXSmsScS18CAu0e7KMgua1Fmz7H2yAv9Xsk_zK0tpP5D2vGU1kEU6hE93y1lfaJBXaz-sPHtTZCrt3n9PRnJoZsab37EDb1jcS8qGS3zwNm_z0NSr1YdlIB9sB2t26hQu_q-m6AuDhkebO4P56UTNpIoYvC_lGT6yHqZCrFUMDC9mEaxI6rEM-nYJTQl96Zs7GG8v4KH6I17DMNwEVTKUkHtwvh9b27c3NWmQX4PWUfYtAwLcSjptLDlMlSlkLnKw63NfqwdOgp0gc01miT39XSOU8Omip7BJcAGVbFL_n-wiVEjSyqYGcSOwlOSJHeX3_ESjw4Z_jeC7ViE_w_RZb92vtXVkRmWmvtx_36y4_o8TQN6QZLrGmMW7Xl0r2Xn23NsjJfsEnqiLvQWLG1IZ2KRhTbE7SlWxWUSsgJqdQX9ItBu7XsdRQG826cpKmCyNaKt5bAxz0Ww-GEGHMMhSgAm1bAQVKmZyjcGAX4e_pKunFwNE1Wn0YARik9V-DscpTgXeJosI-japq9-Qe2d99lEYvCilmxxAqSddHjhMvKkjBy36QMps6FVriOLZw1w0WcVrhGPZzEyJiI8IkWwveeo9Yq0HpOzoOqwmhtsQsFkftkDrVBfv2hM6eL6cTMN9STPLC3NFqFIa7nHpLqLq-q5WjAvH--AGA7WbHZpfVxJ6nUnx66HwNCoO8lZbECxP8wwe5_s73B8UsrZu13EKp4-VF-6aU0evSSTfk1edfOJzfEt_ki1aml36VPCrpE93h8TahlHNEHfCcqTlu03lf0_pT9n-Z2mIJ5osFgYd3c-tQ0w8mQqWgZqoptq8utSK3ShsXtrJ_tfQs8AxGK198xz2SkBDnGHsLFY_YOTaqsBPtJ6ddbmJP5t-ubmJA6-vXINx9ghbXpl7Zdd5Yv0w2xEK8HvlabJ7Mj1NAKXOC82CQeVMG7TE1bpIB1_AD08OSPSWwzohRELZhNJC9wZ7TSl2Dj9-yLIzAtKU6ZshsM04fXU3i79QVbtKTyJluGKp5WIRICjXWpvMwpioQlp6TQnueitamLvbG9WiuqOxGcHQ7oeSLaItHp1Kyj8CDhCvGIO8miQwehdIRh2NhCjrogf7NQxXUlkOwh8rYipffTcRC2qNQeM3buckyRMfwfUCSN3h7gMcpdLay10ysqrPerkPlWmvys_rwQlZaW3kLrEmNZCC29favrf5j8g93zR-TvkUlek54bTVSXtnyPm5Qe7NNtfJg27Wvgt9AB0ECz-4gfnE-BczGmmMPLdeUaoNUwba_fxGzKsTgJZqjocMbLO05tZ1c3vdYgjwbnYZiefAMyS9WMFEee5QPeKvjB9nBkA4kEjsPj2fe7d4M9MTegUa8NpODPmgCi3k5Z6HOTIQ9xvBdMqJ4sv48C9VfmiEUEx38lK7-li5V65rlU_CsuVB29Z_heHC9fke00ILpRq4_q2wpW_QWkvOepS4RRgYbi_9qQKxmeYr9eTrfr_N4NKeRsa_DqtQhkMBXsVgN5gFfpQekZlOfjGtDdpIQNcvW0H3MXb44G2Rqa2UmkUQwNK8r8RBJMHt0BPs3KzNzNNDJRPkvgOO28hjXiKeIWEWxCy5sXw18pFqmE4Iap6WHGpFwkbma0HshjqkpiQCAK6zzi7IUWLAS2gv7_c37e28eg4eT1FR-vFjshml0M08DjpqS661u9Lo6t908z30ySrXsoAG4Yiqd3GeZTBTBglXRUPPNGJMyBmqmyIaIXZBrgpwA7chmRigB9dNohkup4MNtrUaYsIpG23bZLdyDGT9zM-yr5ACjlI9UsEIaHmCZnoH951vhtHOyRaXIeRclvi7ZbjiYEkdbdmtK8GE7SXnU47V71LtuOeJXcjYSq2oVvEBJ7SBFscAqL7e_ChArNw_2TfWI0JnWXWC6iyhGjecIRD84KcFqtUS6lkLkooe0DY4l1IBze_-ULumVlDDYgKi2Ch4rjlE-1eJPaxQu13YkV0ET83BMEu0pleS_6VdnDEsed-YdGpdAMybXKtAB54PCeoPxaVkRlTVajk3-0Ed6hoYCiVnMmVrfZFOQOyeVpqWji_MH7B8Xhxxtg1KrSXfx8Dv1rqL8-VoMDkBhogl4OzU0t1_Wfec1_G5TAPp8VAM6S1V3Y1geEgFk7i0n_zyO8xJS1xPudsNPbzsKtQRJoX4smGq6egscoQSHUJukCGUkb9oRNjiZL9MOmdGcGXZRPVU6Sc-tH2qktGkBobaDlIVgc7w8un4_0iApsyvWGs4fLDuQNvFt_BJit07KaCDItq9nWJyUL2-m6QaSlp-LhaoLvHUvdPDGOSybgn7g-MJ4adugfcRqR_y7sarqor4YPGYRG7zGOoobDz_hJdRBeS5Ssq6RpAIqbptrEtLqnsuUf5sRi6_fIjC0v-_v8mrezOVoa3pCm4As5LTU8wDW7I3Z69pivZBaoORkgT91-L7-9PXXGWqiBFK9LysfB7yon2clhqYoJBGTEaTy6x_DcTacKNan3DPQSAyh8M5DROZyQ96cmHK_e75QNCUsp3Hhe93buVo_-oIHi7zkaG9v9cGcYDfmC6J-uEV77pRR5thJmyqwjXKVEmVL7hN2tuQjQ=', '988ca15c8f3458774c50', 'dead', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 0, NULL, NULL, NULL, 'frozen', NULL);
INSERT INTO public.outbox_messages VALUES (18, 1, 22, 'bf0ac322-962b-4d1c-a5b5-b317b2f87a07', 'confirmation', 'client', NULL, NULL, NULL, '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, '3224be4bdc25c6892a82', 'sent', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', 1, NULL, NULL, '2026-11-09 05:01:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (19, 1, 12, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', 'removal', 'client', NULL, NULL, NULL, 'c63cf3abd6b2a22d373fd70bb2f5fe24270d6c55d46c14b64032acfdb07e11dd', NULL, 'dd4e8e1cc770689480f3', 'sent', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', 1, NULL, NULL, '2026-11-09 11:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (23, 1, 34, '72f3dc1d-6f31-47f1-abdd-68f23d04343e', 'confirmation', 'client', NULL, NULL, NULL, 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', NULL, '3823c4584cd56fda40af', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (20, 1, 12, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', 'confirmation', 'client', NULL, NULL, NULL, 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, '546bc1a9de39601b3bd7', 'sent', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', 1, NULL, NULL, '2026-11-09 11:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (21, 1, 2, 'e7286ca0-da50-4a47-a556-4af09c5ce49a', 'missed', 'client', NULL, 'missed:e7286ca0-da50-4a47-a556-4af09c5ce49a:client', NULL, '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, '2085e25f435c9e80f87e', 'sent', '2026-11-11 17:01:00+00', '2026-11-11 17:00:00+00', '2026-11-11 17:00:00+00', 1, NULL, NULL, '2026-11-11 17:01:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (22, 1, 30, 'fb1e02e2-fa0a-4941-9bd6-f9ff5ae04b81', 'confirmation', 'client', NULL, NULL, NULL, '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, '49106188ea2afa97fbb7', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (24, 1, 35, 'fe87f9d4-1030-448a-8814-e93966bfe2d0', 'confirmation', 'client', NULL, NULL, NULL, '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, '02f7aab330fa58328635', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (25, 1, 36, '51eee2fd-ce30-493a-b30a-d44360ef11e4', 'confirmation', 'client', NULL, NULL, NULL, '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', NULL, '51f077ec3adcea794341', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (26, 1, 37, 'ef24a726-1cba-44bb-b078-1d393f8e7f9f', 'confirmation', 'client', NULL, NULL, NULL, 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, 'a3bd737649a1192701c8', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (31, 1, 35, 'fe87f9d4-1030-448a-8814-e93966bfe2d0', 'cancellation', 'client', NULL, NULL, NULL, '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, '98c4378f1e053043108b', 'withdrawn', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', '2026-11-16 10:05:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (35, 1, 7, '8568c151-e3d5-4b9e-9d15-b9cec6d616fb', 'reminder', 'client', NULL, 'reminder:8568c151-e3d5-4b9e-9d15-b9cec6d616fb:client:20261117T100000Z:1', NULL, '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, 'a2ac9c369e1e2b204083', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (27, 1, 38, '62b3ee47-6601-4a9f-ba99-4420c1a9b627', 'confirmation', 'client', NULL, NULL, NULL, '287265b7ba2bd127747e7931b69c98a4eb78191c9adfcd6a1f4a20b47c899b66', NULL, '7e6598fa092f6e2791dd', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:05:00+00', '2026-11-16 07:05:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (33, 1, 12, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', 'reminder', 'client', NULL, 'reminder:e3dc7e57-4d47-4045-8f43-4f5a3bd981e1:client:20261118T093000Z:2', NULL, 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, '3c3c061e79ec61b0a9da', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (34, 1, 4, 'fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1', 'reminder', 'client', NULL, 'reminder:fbc068b4-aaa9-41e6-af34-2d7fe1c2d1a1:client:20261117T073000Z:1', NULL, '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, '3dec7ec9b0085a8b2c8a', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (37, 1, 9, 'fba543a2-a359-4874-a1dc-0ed733edda0f', 'reminder', 'client', NULL, 'reminder:fba543a2-a359-4874-a1dc-0ed733edda0f:client:20261117T110000Z:1', NULL, '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', NULL, '8a633a6ccc0874636be5', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (39, 1, NULL, NULL, 'day_list', NULL, 1, 'day_list:1:2026-11-16', NULL, '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', NULL, '4b3de5ed89b96648f16c', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (36, 1, 8, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112', 'reminder', 'client', NULL, 'reminder:f7599c0e-ac90-4ca0-af2b-e1950eb55112:client:20261117T103000Z:1', NULL, '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, '1106d0d8e8d7a9a0fac3', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (28, 1, 30, 'fb1e02e2-fa0a-4941-9bd6-f9ff5ae04b81', 'cancellation', 'client', NULL, NULL, NULL, '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, '4762532c54d7a05efa81', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', '2026-11-16 10:05:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (38, 1, 9, 'fba543a2-a359-4874-a1dc-0ed733edda0f', 'reminder', 'helper', NULL, 'reminder:fba543a2-a359-4874-a1dc-0ed733edda0f:helper:20261117T110000Z:1', NULL, 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', NULL, '4183880e003e313529d0', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (40, 1, 16, '3a98c261-f9e2-45bb-85ea-3fc01f1d004f', 'missed', 'client', NULL, 'missed:3a98c261-f9e2-45bb-85ea-3fc01f1d004f:client', NULL, 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, '66e11365683bd8df36a5', 'sent', '2026-11-16 17:40:00+00', '2026-11-16 17:00:00+00', '2026-11-16 17:00:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (29, 1, 37, 'ef24a726-1cba-44bb-b078-1d393f8e7f9f', 'move', 'client', NULL, NULL, NULL, 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, '9efc49ca1c651ac7a781', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (30, 1, 11, '4665ef1e-a97f-441f-a5a4-89003f768a9f', 'interpreting', 'helper', NULL, NULL, NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, '752b50e24c8981b02b54', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', '2026-11-16 10:05:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (32, 1, 11, '4665ef1e-a97f-441f-a5a4-89003f768a9f', 'reminder', 'helper', NULL, 'reminder:4665ef1e-a97f-441f-a5a4-89003f768a9f:helper:20261118T073000Z:2', NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, '105671c3b4ebd5e3eb89', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (42, 1, 43, 'a8466a4f-977e-47c7-867c-0c34397cb5f5', 'confirmation', 'client', NULL, NULL, NULL, '47961617275173a329ee606491e887cb57a88d16561c4c01fa8706f7a99c4b96', NULL, '8878704c4f38d4c7820c', 'sent', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', 1, NULL, NULL, '2026-11-17 07:50:00+00', NULL, NULL);
INSERT INTO public.outbox_messages VALUES (43, 1, 44, 'd926279a-fd09-4cb4-9fa3-406ca94cd3bb', 'confirmation', 'client', NULL, NULL, 'gAAAAABq_AegjRW2GLXrhVQ_zhfNhCb7Yn35s3frDH6Bs_jGTIosEtyyKz7hGrhXYrxyPZI4Vh-mI8qwT3ysVLMUyc4qabhif11zED8fuxSW8APIyeJR0wJ14XbXcogBNu0Q7wkFbfD9V3GlDfYYtghh2zt0aIG-NkjoAuV2WMwIPqqCB4ZkgLc=', '90c47c13433dd30c493de1b6a3e33bcbff2b1eff101b8a96475861e545b5af1f', 'gAAAAABq_Aeghea5_iuY0jsGhK76r1sRdlOtxdjcov0AmWIJJOeehLRZSMwP9nzc0fNysCEKx-EicYPD1RrfvoTNBE583z6cQBaQD27FcCSOiZLBXZ_QNtSiOZqFyhu-9Kr4kZuKnK7C5fidtOObh2J5zngapCLUq_zTnlUNvT1bhrC1liE5IPOk8SlXwfDkwf2JARxS_PYBjWBe0i41ijUhAlS7C_IhOlQVSvmAa8fBcT8iQBp95xga8jPdZeB4vveMIkiVvCfzSpU3QGrhT2QWFWF3PCCsJayyoiveOjDslXkHWuGz6Y6LDKNs4GmouekqevhKg-3bOPlC2BJ7b1jLaCp1lHey0JWrk-gRjt6sxCQklLDQW9MXd_NHfcPuL-6Jq9ngni1CuGtURL3CHlQyIk0FIQ5VOHBIeXhEn-qt4Qpa5rBtxaxP511Q-NOdkOyuKTl9WSd6UAMLsONGH34QLRx5IiGe_uC-DSRb5_j9D0BryCm-bZqBH5Lb_ZDOHb0tIWfhwhCvlkLi1tFn_mroDH9p1UhwRh9OVOB-MZ3t0VN27-hwaYdJ7UCcsFRWk1npqzGh4wusOuiCV8y-cb0vALpVCLCbd69eNNmyz7Pz3PvVVx0M9zxiY0WMipopGAiTD8Z5i8tiK11XLGfWRwAnw-ZPpTTWjTPj47oeUuUtd5BzvyiDrAHM_9u5GqYFgxnTDYjTgvGWJj03brzJgrUpYqyEH8JkJABOcbEOdn2AnGgs7Ucls4f9FcMa5gBzHYDXuBNgaYYBzuxc8_UeHM8TcZsk_8jQOptW9Sb1sh5j9bzgPNoyZBECBh_9efdUVr-RxJXSEp0dnB8AYFd7vvULs8TCuHT2cBzCTKngF4nxK-HCdIwUayx1jO-5int0ip9VraJfygZuF224QiXGCSPwmlEEOD3uHDAsdvmjbFTces-NNFGOqKc8X_Us1jBB7s0y7GdjYSg9U1LftpBMytWjhUqUFQnUAhIUeD3T-eVEOic0SEch4DiO2OXxNQC2NqUXUgbokUlRbXR65ooKaixZKXqzh9hjgt9nCOJhqNztYNK1M3Nmq9cMeo68IOB9b2ndl7trSVxKfnx_gTPJVTGXHDlCt4OUWJM-abr8ooN7q_xDVYgJb0GYrEK3VcMrowt_JZ9uBXguTtT8nhI42izVDesQ-ZoZ428EHZtnkNgpjtRaIuReAQn2R8CkmtD12N4nBFGCAIS545Y80_SMe0V9K3GfjEsuGZBfNyG8-a2YlpVTwscma9xZqbMqei5IwPsd19FAZGsSux-am4pyEto3lRd85Ls5PhJkWwOVNccGNKdYf66Ey1xjBfW00MwDsyiRsphsAw3HXTspTUgmWL9kNut7nuS7ffAHdpsrRUI3x300tqJzefFvD7D4wgRijVh3wLau2R4YldPJFIJuAgI4QfBXiSZFbdYtL2kAoZWpBCqYf23NukXN9a2CvizsBagnrvj3IB8TMjl2mnAwhpHtl6QdSNf98D368Fo5MWtEtrr-20jyweDS_Xv_h6brV-bEdeJVZV5GsPvMdJaQ3s6-PxRvUuzSdd7Ly3MECmLawUqP0nM-BO2MwjBixppVbIxBlmW3ycaSd8oVj-1Zf22lfdVTH3wpsGeB0jpTvex43Gyc-kqNfiXgXd2WMM-FYlnhVUI-oTKhYPoMeigKhn-CpQuVedpSlPfFtz0RbD8rTSXhTsb2X3PW4P_2qowIvihTIh3EV5Tk1BzEamfYwb171ezjK3CYfnnCQj8jFIMV501wDWFZQeA0tjbJQunjdkhjtxa6p-ROIGLD8SIft8aTiVWZzGJrKsaR-B9uf2SGBPFXggZH8V5ZPIDEYeQg7eRYoKbL1EcmDNI7qRvHokMRNcs35vXxoS0H8nGH7oWkdjPmOtDYF2JZD94zchryf2cYJzSEWn8zhK8wEi_qREjViI-NwkMl4SDRW8Gv9YApw_qKY_gfd3yoczjusBxooHnOicP609Uy0DpKE_SQlAHLiDZYf5M-_EWn14rIWvBwJGjuFCAgPJ98Cu75gGGfI0d4vlNth9IvgYsVW9FVGBylG_M2moFX0GAcrMSESyvfmavG8SMWdWGBciWwiKatCPOk9HcTj7qgPD2jJEjdQihXxEheCkMVrzIYhYWXuVMdrQf8yb_hl0zUPEK5L_MCsDNxYM8g1QyPYGN4syi0o1ZPjGcDCyu1Qts5akdn1w6uAb43n_L-Gth8P58aKxZzoG_fFlP3i8vFpv70HsknNujnFedovUKCFu45eKLnvoxbD3hAP6YoFqRYxPHSGFTxTZC6jc9JSyG6eGajEb6r1eYiRm4WBR_cswY7A5eQ8akZAjVIFU9xGYiHLWUPbd7581lv5hyYiCKHbsrFt2z7SSPLd2VW3ZEpesvjuw0gYXm5qbzij9Pk3ECvKoaVhwIbJXZ2WLqnsjK1amCI0c3KQpcVKw7oyYUyF6oGtvLYgieuc1CIk96-BuTt19zZ81UfQGVXWq2ANXSpY0Dri1yyNgl-JZD8duvPjs3I7vjQpWVASXnvRd3el2QC5xNAfLM1laalCD5wD45yyPuYJyTR2KN1O2LOMgci8qJPcf9OBfYqjd4aG7L2DmZQrRI_Y7_jueYq-agQ1SNfrIadk1hinFcDbH-_SdxqYG93_dcd7mxIwVVQt9Y80ECKWAV8N06xlUOvkKB80MiTG4ojz-PWx4xBL6py8bCxTPR5qO4Z7vkVXKQxc78TLev-J4MSXR_N2WAAiNUxcYXrZ18JkcdkoEFLAEMyNNXmKLzTHlKYY5Rz316zdLMhZ7c2PuzPw8yD1tPOEJTtQVKiX9lNQYC9iGvrHsjOPOV42TC7FOtKdvzkdUCn0PHNkqOIEBv4ziJH_AkfaEokrHtT1d9e7abHDgPAFS5rRmlEo0kE_uq_iIjCbuDxZwIWlEzhLxaRdH1jLOuTGoHazCe1Cy40aY6Qo7Rxsa7x7IBcdA2fsRrb1EYYpY72SsU18YJgAgkZq25FwyMGTd5NnDviWcHdoumyAnjH5qqCWYtGeR2MIDRV1LEcKRspl0x2wweX35pegt9OdeZn0hrm4vQwGy3Ia67BEYx6v4UEYUwGnp8M9TjITsWuULDffuuXdovY5BRIhd5aMN5d4rTIXL3TJjRXi6DiriHX3L-ndJOmMk3JlwecqvQQpQ5cgC2jj52pfCGHT8SpQVbMx2rJOoKXDajCjr7Mz5R2SBOhQNqxdp9ZQk7tjWuyKOSYTkGUsVQkQKXxujLw8shuPPCAXcAe-UDuZRqktoCE2LbHEtz8XFqZyzpgrG0RkrjASzWWP3mYiLbC-E1Pjf0jEIK5wlrdguc9BMVkNSqd32YRgxGrTim9mMRqTmKv4h4D0m8lGx2mT3q-nl5pwyfzfs0GktXRtw1LhWRc3wvBM5G0v96hfiLvnONAUuivG1fnwaBp1v_94gROI1I1OSAPoI0LmGGf_w5tvyw23xtrwyD5sW2EggAaKg4jFZ4gjxzD_NcA-oY8ojUzKYgO-GvW1kJNWL44D3njBFL_2f7Ohg82EUx18DhRgjMckaHNYgh2j5ZtLMNsfihoWSJvd75OmGmmfeNL7TEmZ_fG7zNqovAlZb1N2ql_6Oe46m0agy9bexA_6-wAw1N7IeWzBTBLrKBGn8xpieWf4jRX2cQOkyWvwXDM5-VBMxCwDdHpgpXhuV2tLFdDQVmbRJCGSsfAqmRPlNwwLqlIwX1cezrlACtbNLGvC0odFdy9-WUi3VAUH_qlCTq3KRVwyalyshm3r7TVNgGdiUdzSURnt_53nzH2GwHERatTOkpzi6NhSjrqo2r2KskL3Jd5XozqEuJcE77tdkgv8unrv1tTC_rrjF79UEVsSqTikTQhhTbiGWInNQgad8ZxjlbXJBjFCVgmvqd-Im2dmuUhmkhZHfUdx7HAnKAEDx_bXRryCqF1u-hM7Ia7mrdPEIV5TucmbOk5X_00TcOpwRaTFcfsVuYVticDRfXK5eNXf_MfqVoGLMUEh_nTtTBsq9vEO1pDIl6cqonHnj8v2aIRrHhGjTvBScmIHafjRjb5lJoDY8Fd_hO3pkPdVmnTz2PexcroA-8UdU0NW66fNJRBgJz7ayFUq5f67-lt6jBZXeiexyLCEaknb3voX7tPC8R92KaJh5P558yzXYN0tYPWYpR-7GQS2VS7v1sDofAF3maS4zNiLdPCq8byFZ_KdOiogMULMIYzX1WlgCKgRp_aZfFNv7B_ndioxzGq1z2LmLouBqFqUfUV0fgV69AleOwjX7WQHxSbpWcNl28nmlnwXplKJYrzzQGocyauSCjsoITjT99Mdon4eCZ1tDCp9-xQ4WUgwREaLRYdPH2AVX7fWQ8ncRrwhC0pSrbDnRXWn3z0v6Mq73pZ9bNrB12NK8SJGyk9ZwIEFvi7ntHhaeu_Y4ubGjcQEbRwHIqjioL1PNuZOdsWKZs88SjdsE3szgZnHdxlPffAtVqIL9ME-vA2mGtSVNvRdTDNu-6WZMpanHHxOlWDr2fCArpLeTaLgtlYcRJ1ehpG1DBoMudUUjQBrnsBTQulMC4cCpCRJJuCK_WPOV6DSPaAEyW9xDFP8woUWm3mrfZyDRFmRA8_OXYAw_J9PRmeMyrSz5rN975u2TMxdpuicrqDbnIKEa8zjszG-59qo2q3xoCmYcyvYcc2QH6iSHpVDcxDDyUm9JvYchPNAWR1eHRv8431l5dUWu9d5ewHgTTQa7UYVdgjI0jvUg778EA458NKp-JnVzcVF40V9E27BiqM31W67IsNRBHySgzZV6-w-yHWawB02s_YkD8qY1BQrv8aBxAR7K59WG3gN0tQmxVQ09OucDD7B5uPjgEX6cQLMk4HHr_gaEKA_5v-GVzyqETb7_rBzCst_dvivLFjE_6UthVyFR1GkuDYDtP1IutVLtKo_DwEbBlt0DRBP1KyMtld5bu2GsvXEtM0NV2SNDl1rOZGjTzNVZLbNmOr1IsiQpFEvXFjiVM7rJsNvBFbBB5Ys7BN47WtO_mV1021v5hni6Cqcb5req8EUb_WJ9mnDXdmtECpUWFIQpgxrcJq8ErKOdfWkZwi6esz9DIaAiyLjnnvc0pnMrIyq2ceUyZhSRW2gpzG8bJEzFJfukXzlbqjiIjAGe62GETGmWciLJ7r_NIMK471XLrJCTAK5MyZvgZ0EXbmNippYjBTlrq6JYGQV_gDeB9cJhp9VHUXZ79-vdb69y6T_EIT1gzs6DJTyaVvTUa583U4ldwmIIkFbf3T7nBCp4mEs6uwB1Nm0mM5afwtZ93dN4kVfFzY0I1thikt_9FLiJ7OhFhl8PHNbywMo4GZebWQmRg41H7xxnGVA9fKKFHt8vWk4H7CcNa7CHQ_GdKouEukYYE0_ShBgE78t0bGnyOAfsQZEZ4HrEecuEnWz6VwluVnimEb_AHKMorHuPk7as5WQHMYijbivRk3Ps_EVpLLjigeVVBAuMnNdffv4mvrlIf8CMAoSPl8vBglWRxxQm5MaWasMuzyhSmByDlMD9-js0XuPYxqUBzOv_aCRYM0yPEG8sXHEZIikD-sqh4fGxpKRM0nYrfCeJcKn1-23NHa9lD19AxSP-UdD-GQ0ImC8Hkk7U16x6ultJwUqrsV0qSNyxRpbuIISumrTOnLL82FQ0t1-MaHK64br_LJpEaOfp1y3JfF8ywg3FTs1EuJwTPqB0si2PmKHXikJdTj8oL4fUnmA-yLWqZdNRenczq3cwALUQJkoaGGk1zxFJ5Wy0VmXzE8xsxmTeyshIQCCT1do4wzZZOc5OlPlqnpI05zYglMvuLnGd2jze5kgveGoyFFqbbamC6A9J5rxA2SrlucGayGVQk-wi8YT9D6WFwHv-26huJUnb2Y19L90Lad2wTu_3kWJ2j9YVCMZO5VcgALyihkcK0y0dvkC-qIbLe5pXKFc2Fefv6Fg_Ct2Lsng7qOKoeSYL7F2k8F4gDQLmfBh1NgSDNNUwpoFlhSBZpO3tt01DAfoUhyz8-__e5Z892BGP8TMy-ge-sfiU6hyvJuSca7JxcB6g_sR1y5maL14iibyEw4AR7PI6jgjdXN4SQJHawVQTBmWbvWf0bvCQsHSHCBCf5Qw0LdiPSwQDBZn45DHk4GEylacje4-8ta_uu4R6wVDwZbuImb8uiAZ-t_CEy7tiOQr-JFMdvISoroIVdA6kPKBBIUcSieQMpCgvjTgjGbCS-RyWaLGqdJWCRWw51S5tyjYMrYoBF9VKwnBGLW90m0Nv402RSZyknmo-zoh4zbMNwDHBH52I0lYlwS99I6hnqKw_03se6z-YKdnwP3x15BPy3p75jZmZKJ_tzFqjSJKcebURDIkHQnp9eUbNI48XHzG2-lUEFTrBvK-oJY_fUK0WfDKpSfb2w7wyhdfXD_ov16jWRCmg-RDjObLZL_INIbyZpstqVXfhZPXAzlCvrzUmWcafFwEX0hA2JfARnPPd8QLTsJyWEJh9bSKwXHkwq4vxvmyKkUs-oI8yVDSy8D61KKqOBNqd2PifqW7C4NKmqhTqKImvIYi7QNTDcZxSlFReUHfybSkNKJ88zjlItw_DhDmZyuBzSY9aO7ym5p37T5cE0FLzsIOhcvBDfziGP_dwlvAujCD3cAhVkct_JtmdBjRW8Xy5vLtrcqR9VGCusHy8vSY2O7A8EAvzjKhsS-3Dwstn2PeunPmfkwvGSLzePm6YAurkxzSnwP3uYdfpQ3I7TxItHYvcygCC8WK22SqewY0bcJp4QqquSCxWlioBJYGmqzTkMnW7WFPnpktKS9F1OCI_F6h-QmPu4nqI6qGEPoCr9EkbYsmcqLvncxqm-363mkKrsKanBaTdm3tGeaPhW1ir1gFrDuQxqPGqmjToPsJNq0121pHxwyaV-d2d-tUg2JaztfveW9WVmDIBk2oFdt9YQvYeHrM5p16mJahSKG9rjvfQzJ94Ty-MFOhWvI1ZkoxF1EAQAccSsQheGKJvlsyBDRjwpnto6sC1olZrzAUoPQUJ44zeme7SG3TQjK5Z2CLxY--uuOwlhP2tAivcTZ9JF_0OQnzW6zGBj53MbenqIdfx43qA3WGZb-yMMybqljPPknX_fdvkPIOhMiLIV-pW20enAkC4gt5kuTrP0N5oRAkN0kYJqpibE_XTIbPTuP4iSUzfU_aZKTHjlXuJ_v3YDPTUAQtAR7RRdo8_jtDPMSLQQx8l0aZnGN_OfvWfp_yHnWWOke7CMoWsCS52uhsQjMh5f-cf1No3x-hxrQbZLSzkP2qoUC-R6OQmxBhsy4Na0ha20jIjabMJXpE_KIFGce-pUh-ThUb5C17fbfQXEUVToNzo_33efDrb3intFOjsOag3sBmkfGMM5eFJMQP37y07AzK-ydPQOpE5l1nfdS6p1EJzFHHitXuv_hz8CpgmbkmBEDRmYY0D7amPmSyNYJgOKLpp4wOu8K2yVsmaM9GEYqsQ0qP4Y_CTcebo0w7nj3hdlqItRK-5Bqz-ni7GVLbXncIp_1rKKQhAltcZyJqfMIycWIX07nenv4Jkyv0UL8jv1EWzUf2vuvYMgmlxoL4qssimlSi0CvqMUYkvDHaGqt9W-yxzsiS_3gRvUDQy6l2lv7RfJWrKeNhTJtkT5LgSh3fqy2AkPoM8ielRSIFCfUPRLSkIh1fUstjPUEIq6gRZpmLJmD1_I8b7CyjhMebE5S1AEwXkn0INReam7lNqkJfWBZj0_MBa7nJWxUztv-7LIOQdjzHDnh1KeerhVdivCXuP8Yerx-VJVPoaHsN_6__2E_-bV43RiP5J4rqoLq8Ym8_GqPHoiPUC85tWEo5IR29tdgwHehF0qdzZFhQPAZCjgIfJo_yEZ9ON5VQnwNSE-RDib3HhwGwQxHeXUBEVLwQYbBwZy8Cq0XiIRjLPE4CwEk53xsoNjYsjEMCLKJAi-Iyr3oC3hyFgbdHlGNE6JVW4E6NgGYjPw9V0d80ZY6wbv71pkZRbhRz_OkJjJ299CcNCLzla0ajIn5J6ac35hZlF4DbJ_tXe5SpK4SHkrHTJFgw-o5faPvX84Ywb8G15wP1iQ2aQWIjDbHWpGRcTge6pQQ0_xnO0iLHBU9_8NW6bUuALekZA1btl4g7FDwIkZxgwrgJq32UyG_Zc3xot9Z88WQo3VDBMM8S-AmP9HHcwWJgGsmMiADsWBhA1ZVN79KMvsoP7tUK-5EGJWVEeIzoDBU-LyH5S7obbok-YNuj6jvoeOXFeihiMZXzgWrPfQjxAnymKNq9xNO-7IFsmElDpqXNzar-YWJMV7-G3SrYDwGdwxJTPO9lWbwDp_lDVi3Y7xsDctzVItvTPrs4HCl5BH69YWJPuFQt7Kf_pNhnuhgihDtNZ-ufLKLReN7mfLd93W-K4DNMDiDmExz6hTyJA_FN-iwk7kIW72i89CDHNkUGcGo5dR1aIBOWNhoXov1rGqPWyYKHnSYfKf41Pth6pdxRn4To3blFyiT9J1xTM-wodF_wwL2_wne1FyY1kUjhvlVGHuHktBRgBqP9zOOe8KLfJK8e74bei9ZaR1cc0Ix6gUNaoqT5ND3wWpulkOj0G5dUhpmLC4GDrk_QGttOe7Fi7X2jB-8mog6Z0qXGpE3JO3oP0PaBlTgnK78_AA-8FCNL4hEllzllJKq_UMP4v4hBehPa4m6cou8fk274wDl3s1LASfN-5pe6SebeGGRjjy_K9Mc59z1ch1rg7vHVPQ8hqSHlB28j_uroZZzzjmwhZOLgHCMbNishkqnmGF3Wi_MVWQJtMwIQyr4FtHLNNKiD9tW129EPEJJeZgFaLLcnMWV0Bxxt8wC8JqcujRf4LouIQis7KskvkvdpZFb_e-mpD7FQ4KZscPVF3KZjkFeOU1QaDseEq2c7dEWkiwgPXpP1RF9YtoB-c_xCJGYwL6pt7DYgQg7cojZJ_X7LJVkl1TIX-WT2fmbLxCUptsjrzqwz8DkJU6BXwwGrq-0nOnuzCb7yPZSUXFRZ9k=', 'a7abc9f4b7872c6af7f6', 'waiting', '2026-11-17 07:52:00+00', '2026-11-17 07:52:00+00', '2026-11-17 09:15:00+00', 4, NULL, NULL, NULL, '451 4.3.0', NULL);
INSERT INTO public.outbox_messages VALUES (45, 1, NULL, 'd649a885-bd64-44ba-8a31-55cfb5301961', 'cancellation', 'client', NULL, NULL, 'gAAAAABq_A1AYWXXy0XgoDsijzWdt6VCEH--iiwiQWjLFGl3E0_KfoyQ1YfkmmKc6bR6k4ZhfRRJwAj8vZUX3bWrmdEIrOwcqOlwhOMRP4qfAZ2iL8y-NVKl-rou9NR1grtrAgD3WxIqxUl_7Fpskv7zyK_amMGuP0MnoZNpgiLD436UHRM6esg=', '1e81e9b7f8fb5bc066f88a22cab83e22255547f829261d0d32f73494953c10ac', 'gAAAAABq_A1AMTq-JKS95ZkIyJOEZNI2UXtUcfCxzMK48Sr9-t4P3dBi9xwKPtd9T7S0Ud2IbbBBWYtGUYQoT4O1ZR-8CH1PFuzGk8XKLvK_QYTyUXl8tD7jRkjhyqsZPW9sAUUdjchmRlnZdFrdK7Rtw_32NtRRjFr8c_Za9IXqgYz4nPC1hUGO5JB3HN7AuYp4enrSiDzJvfowOkZMpChrKkWNjwCtAPwDvlPR_YBZwRA_N0iNd-Pw_zjSnJl627YW3t9cm-kLjXmNCOno41kvlmBt-vyWZMbJagvOenkl_7b16LmZgFEbYqdEe1vsRuCKIrcORj9NzwXAIG0_ab3gJr_2GItj0Akrb-8VfwcVd7hwEdXVWEDUKZPK9Xt7gIPX9ZqXZsQonz0E0gC21YmrGmvUmEEResoueh-feM71JNbwP5EwoelSR-bwNyyiY9gHqQUmxiQg2OSKTlc26RJxZ5WFhRavFBrJ1c8oWIW10XyZTki9sL5zq-8XLjn0H-wsjexBB5zHJ2R8Kfh_d0fHZ4tzRDF3RcTSY5nhDw75b92dXdKvn7TTqPMjSQUBR-CK-ZEYi8DSjJoRkZeSx_mXM9zjTGAB_oWGz6IaS-GOKHwa85IJ-C9P9ioDy-tGSZEIt4MZ59adSGn_-JD7R0JQH9n95Yi8uwIoFfBcJLK3ycXgcdm3r5KMmjFiotXaFa6FYoSITndAXqKEDqVOXQHA0SByVX5KSugZT5pO8AMor_Fd5iD-0AvFubdfD828FLcajfQb2apcHe9jv_fmk83Q3VNT_vXXuJG9lQOsGb3bodw3Y3QAim5stUPXhIOj0vO1hXBBA4x-_sHd6SXJCzzAi3tLU-imT0gIi6ndAY-aYvfxAT4cmKWR-V6vILOFpJ2tgHGTSXR4ZmTjtnw16FN6yae-gNcZTbxIt4LzrZH0b-aHe7HXUfhLT88MswPHg2ID5J1dIVr7ot4dxT7uZA5G5WvYdg0qnwaEjIeTDtwk1z_pkCBJ0Fzp6-2XfcsliDN488vQWvFdVzqVzkirJqTomAkQoTXdHp6nYVIopIavpH_RqY9vbTTsHCviuu5v5tqZaUgwkTidCmHl6w6eWudK8xvJh3ZJ3DcgI5TD0HV1b9VpvSVpQiQecDHEjeudWXvKJQicV_gRo9Nb22NzOowuoGMd__Rd1vGvIA51qYOqJOHxlfKeOeXX3uHjr6LBRa-ji_pSL04rYtTD-nrJoXTyVTf0-tBkUi4yXLxB9Me4IFY2ryEb2JPgsBT6JpfbYvdITUWqMdiB9uaAdmkCr76dSU7z4RTOUIgC1_zS4UitlcmDHLtaYnufVy8MrlP5CsJ1oyH4fEaHIXLMEtOoVl6E4nKAo1arew2zSgocBlvrOLmNei738S9r1BpjSWMsfaHaQk7EKUXCg6wa-hJTLETYrP4M8JKWEK8bHXuryvNx87POGqJV75ADs_YRX9TNitJj0FpAlielqI7aTSlJe83CmJX12AQDbx7Pjpdtg4SLowiKrOIOzHEbWBa2oRqGy5SJWtOj4YcYElVOl4KSqf7TKIN37Qxbsy0j6y_WKixa4jvzOsrhvsqFHkbrnH-fOfal6RX--T7j_TFx-tdjVeNTfgSpyuCdGGVbYpe-bMSHgyDbIwn5U2jUk2dhpdrbVfhNLqC3_FDwzg4taVB43eGwjP9Gn44ZCtjll_cYLgnbGh_DINgFV2x6-tF12BWdiIgyrhJb-YQyfsr5uz5_fwsbR3sJiMxwfe7GD7Tx6WjDRJlL4pZD7KevldR8YdABFZZ00ARlySHm0bHco_vklzXQxHYKX21TxKjxTSQ6jbubY4s5et_ev49Y5hxvN4MnxsO1WGiCVNhQoSbdTkzL5GuJ2ptinNQd9uMOQh0nsBEjhZHkI6jxvBbgfHhcaUb3-wggE983siAUq-XAl6a1Vzq0j3fEfk1LDu0q06XAbL3Uqbt470IVpNpz_hkX93TZ7p-7bOWJTgm-fMhilbAzvpEMhThnNM2ZLM79ne0f3HZBhPD7mb35hUUZyu016ucnNsykquLzkaNIhkIOhX4kAF7SQoqaz_F7yMvO0kYh0jLq3zLjijqhz4r2lp9wli8QHNIPn1ZMa6TPkSl-H-0JRyy73hrE6Ni-8sfNh2-DY6RgIH1kLoYkcp_QLYvNCrhizgRkVy70JTq8KP_s_AE8xG7y26C01ghRApyNoe7tcG0SnnzpZB0cxLJwvvdGHVUEVDF0VFe2uFgFA8PowfFvxVB-vZIAWzgIdKNmGKbvsEiOYlBiES7FiGRNqCAzu0oRywF2_K2zByNOwQvx5sJasIAWHuYtGvfGnskGFziSqJBtXVay3BHVFAvtJE_IlGVHM8RJWF_4KB7ebVGiZdicgV_BqJNg5lJ6lUeMPLI24_LFg6i-dJCJ0HZ3Z3LPs4Omo5XJJrM1o1Nc_TMdMb_qrfiNpsOReEYJ0-P5jYVuo79-cXZOhgzt3133-j0WlJvmz14SCyTITLzWxiQhX8BLZJ5RfPYMGiiKTZMnLNcLeORdgK9bzWhFzSr5v77aOECiSPa0AdrBxtg36zDS1ZLWBi3sye-Gti9CrFadGNIJdasXaOWgaLhT9IT-QtQH_zH0rWAR8i23vOmB1Y3m0yoMdy3GX1XU-TU9iw3Bo-DPsUbgNHTlqmuE1SzHLAKeO6E7ZZ2F341f0PpQPqSwiXif_uXvDJGpyY14oqSp1k9AkSnRsLJtcqGF9IE0N3AOiRhnqNAPn06D45kKMS5Ra3jf33_PFGn8ViAmA33sRmJ1HYNmeSa_nIYScENTwrQii6oJbcF1UQ-YoNET-7rkW4IO3zPMmA4ujn0YodiTJM3308sQB7sg7EQNje73DjuUN6pi9HLqx2JQKeM-fjXffyd-IqcgBwqDEjKtXJDifokZUPejRo3Tk85dHL38V_5tV7f4XcPfL0rgtp9chYB1zjEX9s_iFgudCHogd6xHF9m8o4O_DzDpW5_RwKTenEquCtq8VBNzNtBYseYGaHknGRjcY-aNDRCQCHBh2LSYAWP1ogjveoSZIamqDR5Yhs64sGXeIUQdVLpnKylwXUbWfPKPdm0xAwrGxBqgIQ5goYEnl2eWqmB6px-DbU09ShH2_KAoDV0jk4pspwAy3ERhllfVo6x1rOdtO1MVChqaaeRTJbJewY-lR9fPcAd1Cm7qJFpP3sLpzC9c5WxqSWoGpZJ4dYp1zd5USKj759bGwMMtWOZjL2ItF8w1kMC-6przmMqwaQu_mQBu2Wks7D7aO8nC7BPcQjKdlf22R8s_GPWlX-0Liioy5TxfBZcj3mZr6PszwlfxOKk1ebAFTsc9XMQ-RkoQGjHa1eybIAw-VsPt_Z6wq5zw8wHi_hlSwn1kkoKrMgS6W7t03hdcViSPqmxSEoOktkO-PJ3fegeaFq30FL0-NttqUCUpJhnkvROXAOk4brj7-7drLgY8CVuvqfZLN9qyz19uLCBW0M_y3N9XnnBpZIuGoPisQeQ_BS_IvXS8aJPQNaqJd9emcLQRXyNBwkeBxmiIFmJeSk7jCaMo4ur-Ijz3q1bQA6jJ6FE4mMQTzsbSQL_Ok_NFtv4-Q8WME4X7fqZj8iebkjPc5RmZgIu8JcBYDCZbw7yKQ7A59IFarN-YIwg7Np3yQ4D_OeCacsCBRFB_scoa_Jl-SMOjrJpDf3HgZra92mx9WQBBTjrqXPsYsH-U2ps_vn66PQeyXFN3PbUI7ePbCa7niGAiz4p-vrn9ffBhOTpXJhjUvfgRp76gSoS2sXIehixNNqdKewIWyxO9KeDVp9fBehsT7Anzpr-xwVvD53RM3FoFGC0jMKzxEnhXFqwjYJ2oYSepEcV9FJki0dblSqUKrxo8TVFTd_Y745WIJ4EIHyPxlQFfcZ9feJLq2YKVq01fTyO6emisP7Q1HDtEtk9lrz4xZst6MCharBsp4f8R0BDfh7EAh8m5xwi4kS1eZImHG8UAJZk-HeIDSUNJCrO40bmJfrRC4SsiGDqycnxsCCLY8PKRauDB_iFauHlO-qWA7khH95_dC_tFt0mgS4amH1dzxWqWLHJX2EbbRpMUtcm203vhZvXQtFkqkQkW8UGKWsDM7xFg4Dde-i_IUN2tUTxnCuzHmYC6uYYM6gRp4Ry1YXGbumoSmWHVQNsl9TDuZC4IMvmxlkBt_AEwW-wsUMlwmUZyWem6UMYf4uLOY0Edtr38nReWODwth55Bn0lpqG4Nkxf0nbHIIMnP4Cb12ut5YxjMLI0Llqy-zcpxcE2-ks8NgwLnYeteY2DXPyOGzJNpB9BQdeeg6rs8kwWDYdFEEfva704sZ7y2P-aANpJfR4-VDnuHusvZtMsZ1nYWD5QtFEnDpVCbudSoZm3aVXnHbWoe_TCYUPG3gX_ENVtDvOOVNSX8e6Wg_jtthqcZui68x8yPv48_K8nCL1-tWnGYsqvc-ep9Db0-6dfgHekX-r0lqpwseLNBk172vFcEv4feebd_M34ul8yKlVROi70cNHXihKY6cLWxgZtjjMrUpxzK0SlaLOD4EfXYcqTxAuZXImguew2t46gbICdtw_MSlwt5uyIEBT_LiFgXWEnWuPW9cYZfN2zEz9_3D54VKaKAYcfAbeLrR9-vrwM8qWUsSEeczxt3a8nmPgG0DPioYoKZlUnH1Aj-Zr4-Xvf3tCBwSiqqeUrCLNdQH06ATTXzEtVg9SYahzYyQ9S1fmLKCUpNPa1ba3F87yBz7HziBtBZ0JyrXvuA_oAEDU8x2vEANxMrd5vevXS-VF3q9wIwTxFCVyUVU5jlWkxC2LF5vxnKcDNGUcjJ7NcIRcEMnXprR7DFgZ6uADPZmJnbhu4wAdXTF9m7YT2Ax_yqNUwRJTxgmCPYhfdO-SOsSSgC68ykDcwCZWP-C93E7iKwObZg8ra2zTPOVnB3RbbDa1lrXztw1QbxQ7FRaEhm1cuSvO8aogwm93QsPF5vx3J3wG0en8lD5IJ5_xKtGFB-AEoTbAyv9H6iADOFAQQkJ4OdE2svGIlYiC1gqk6v7KjJFjjk-jQPbgIUPfpUIzZNC1UaDsX2lx_YMiJmhCx-VScJfPvQjgyW0R7lMBzFFMDa_BxhNA3yokNtwNlpOrnzvPsl5I7udS_NHcitjohXCAcE_C0d8zafMNvRTU4aWX0-CUo-UGrFyFDIZK8IRZuCxOE9sb-PkAbbw-XBNWqWt47c64PLT3OnA5AQWrllwy6CNBdc1yzBo7bsEELpNdpfIDqj9w7Fxu_KUPOPSes-ISM2k9428EMUsaOqY-5zW_9I13Tl-e-RzWJeVte_yzgaD5QTXECQGjbJIyNnddzjgyTHcJEmmDRpb9klK1BsLXo1U8fQXM43_ewE1pfXcdZuace9LePTfHaqW0lbWOIsP_WP54qnQuylcy-Q_VXQdXZF_gtkqXO_AupImjIXmxQANvSPr6QygIyzYl9N5zSscE0jUW8JKHj5QmecpRFBXNc6EV0fXKs4nwDQ5hXj_pX1b-W2gUK35nclVz7ONpphNyrwU75-G19eCY2SWFaTm7zZpNVkHdJyOx2KXVfaZGm_f1low2nb3Bn50oL4b7XBWIZll6KfeqvCpnyVZCN_SOX-AHQ-bTZwzuFocXrcoPP14-g91x_mNyDX1OU7CUnFm6kLhIQmyOE5gsT21CA9gZjfVgYaMeIzkhaZ7nKkqTkR-nSd2MBNGOCYhO7jtyDc2QTvi8oE2-dN9qKAfIRcrbsA49BVGZcWUS_rsZQ9Q7QiMdF3oY1FvXfktrscd73cv8uLmgrRf4SrY8-UNBTAjPiGaarlfYjg85KqxItaHCRHetIZAPhQxL-wRL5bFwPNCYhKkuXxPj3WjVnd9OZwH9I9SAe-lAryLveMbNrzYG09tCTXC3ln59PD1zW5Cgiw__lfUB1dhaBkaJzICtpvX43goZVTIKOmJMZvUqcHkbN4OpdTJCsgmN249nXcB0FqecQM0UB5Yk7BT7vPX4zA1MF8XdkSp0oGyGB2UG_qykkjqQfIyVI1jzoAHrWRCmvkU-_GFkaTwrcAcGKkZXq7dbNyBZmHFCc5GLPEXJma3-hOUKKAko8yr-8SLjcHV7VTKUg49noAWDPshPACU3e3tYDSjkKcpUkFBMMUAIBBRBIZgcL2MK3xNpFlUGAARWjrlzuwFtx2Ir7r4b5zu-x9Q00OZe2oOKtXdaUuRIQcs4DA1C-_QZoqN6mj37uHGIA6FvpYQaObFEViZaNmNf50VozrvRRBsWmxbNm_53sS6CalocGVJ2d2DCO097QebQarYQvB6S7hOpPwmnFpOkBuWht3tF5OLN50Ch2_IH_wJZEBrYWUNVdX4a2K8X5Xd-H_kSSsrp2uS4TRYeaCenIM4izaj6xQg4MWBdny9InIfDh_JWdZ7yLuZJ8xn8wfzvTUHrV3mq728FxmJtbn4Wx-1nvWKzDUZGPHJzkaxXLQW5ZhNSrGIT_8lSV_Zgkgyt6kAJ95CAYU1VHZx9c5xK-N0XryA-V6FKvy9Rjb-aa6RNXC1rBozurNyoCusa-f3Pcfp50UnqKdmx31CoCReam3GRSPvbCeIkPjPgZWSDw3ymXAP19bqAJtsBDFq15n4n2-z47nJvbJXsXKWNbMUCwpHy6qwl1-hy-948aWt7VRodeQYtrL6GHIeTnHsX5oXEJsxk1GtuJ7wAYJVMa7DATYzqSStUzXcqiOxcp5_zCPJ3b6EWXATTdJZ0zwYVX-ES-HO0FoTkxdo_XdQE6Ju5SWdkSXWuyZNpavuPMB-e7pPLMn7XfgkCqc29hoUfrDZ6meVWYr6zvopnXjgPPZftl5cX9THxzAShLHhsoIPdIqK5S9vI_Ey4QGPel9D8JmMXKo7PGNNaFhaQ25SqrGCrfj-1UJ8A6YKe8BnNjzWvT5OetABf1zxPJYSH_9ekJu3xhqJmwy4XE5inU0QVFMKuxl9Xl_c80OaPMUuPITW3uSmhIVntmg1PaFQEM3RgobUPL_7hpZa-_kgcEBgMxQfLX3U33xnsyCC83B-L8PwN2hYGEVaGVd5aKiV99VL46BhR18OHhOAWpWSKK2pjO73L4z5sYhGjTsHVevb-jTITv5TC7tbO5Bg3ZgUIz6Krd57QwOEZbxubhu67eQg6jV4j0053dJc0ySP4ifNej476MMdjJKKt66VZSSgn5uMGZNPQ6_WEP8uGoBYohHOUruCYYTN7m41L8jIUkDutSkKTadJBWCYJPnbZ-WGlXH7WgjmsaEoyhVQE4I4YuCWD5I6G4tXJy8s6lz18ty5eVsCksuessJVM4ZN2QMYs305xTC8kO6XpUe648H6bMm0zajzNym3y8C8WKhB9i6puvmFdgSWKoOagDzFD81LlrFeYQRQiuv8aQCf7-uSb42LiYA1j4rYAUQkzqQQtUgoa7O1549uqqzArcdaYdGnsManOZjpIpvncK0riZ7JJat0nmLSl-ziMz5d9Jc0fQIoO5_ik6mZzpk40v8RFy_Y1wDIEHhaV6lnxn7UMMStUhOkTgQlkv5t_p0EboSMlHdt7D6OeFNqev4', 'e5a108290e2e6c602237', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (44, 1, 45, '74684b46-2136-4525-9c0e-e20d6885ae8b', 'confirmation', 'client', NULL, NULL, 'gAAAAABq_A1AYsUM29Yj7_BqxDWBsnIeTdImjx1QtpSsgQS61FNF0eayLx5CBT9hUKkKHm4D9IkUOh8uVWFlYEkVY0y0pNuuhAkfkOACAhZEQRqd67MZzurKez8YHoKCi2amytwKbMDtRX72GhMd_rP0BKUhjpi29IZLZDB3fqJSAWixDuv_hkQ=', 'a323dce7b2b6f23e0e3c4386372f8d097fd76fdc8977325776a2f76ceb3d1c80', NULL, 'd30597be8f3eb9c009ac', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (46, 1, 43, 'a8466a4f-977e-47c7-867c-0c34397cb5f5', 'removal', 'client', NULL, NULL, 'gAAAAABq_A1AbxwW5ggXIORw8Uhp1WHY3D8YdLUvNTKnvuOCBxpS50KD5ErHxffc51dRMJx47OBdzfXZxBuJfAU-428_0tf3g83-awio4hUNQg6jafuXgKCOYF67yDB3rW27Flx9ImHFoom3AyZn9zJK4524rrvQ9tjnITAFgdu6NuwcMTiazMQ=', '47961617275173a329ee606491e887cb57a88d16561c4c01fa8706f7a99c4b96', 'gAAAAABq_A1AaA5gFC774P4PvXJKvy05LxfnGuj4KibSNRMw5jzN7P6dbyDutUc3O83TzW1rWbs5rLM-lGT4dE4kWLKap6iFRrePiLfXafMXiTnsccHiiQCjjMap7qFc4CyisgvZH_M60N3-_42PiqEHw_aGdFmq444GIJY9zOf2paTbbXl49g71UnIoCfHgf8x-gMwuy46_YHdfQ-EuBlbdHEZgDl8d8MqpbCSRDXNkihIXieEjgNb3bA2y_5j6_n1DNncd0gn4sucgTUp2Ws_agfEQy0mEa8Ne8jZ3O_MP6Smu7WOIR41VykZY8TKsej5iBhPTFr3_A-PguJPWXoePbXXrYoofVZpYNR6ktFeBtpbsyX431z6m1PPhWsk2gxUJVeK2nLk50roKfaMA5IUvklWvF5VKdB1bzOXQ7Y_XxLrQu8yS9b9R3y32Z4G0hnPJtMY-b0T9Tr9O5G1oT9UQrzZ2_3cPm-gEnoQoQOK7IsnkGvbl4SRSRQVwrSb9nxFP2dqJjZMTzUBWHv82CkrT58m95tsax0QlbGC5gvr_czdarNFzC2qQcaLQp1iuqHHRUfbIycE60xTWyIyhN3_v95fBWLN-Hjrbru6ZRTMOIAnBwQq0haWAAGoQ4Ugp9G5RJ4hnCeNsD_6TQwEppMocuXJZNGfitCEibEQpa6W28pVPQbgNpbMFAIsTAjb3BmaXkyYy7Zoz7sJuawhsU1ok9qrHmuYGi6dq3XXexGNAymqnkJM6axqjUQ4hzV1sI4ONBkcW5xyS0Uw-xFqWZXQoCXPGZyj58lCMI_vLq79LvganiSy1hq9043DY8WyEa0fKClDFmZjhvZzlXIFe_CNEYI5Bejl1TRU9D0TASer21ydMw0E4jzD3mPCmul9zlL2G-tP6S9Q6yySi1ama8HMGXA-4LSSjDnKTNw747F2_7ZAuIdCsBjAB-5FdQ8QrZyZg5YJO-ceFgtJZqn4tZkDDnHd5XKDFqM8DRcpMpTKLDSlPBQnVS3JdDlySxqZRpYExIRM4-FEM6DYk9hUiV6DPX8K3F0pHv-GBClaphTF0kaYdkb_EuXbzXbhh_BlFsQ32WVlhinDfxr4fxiGpZI37e-n6eGmz4Z2vMcJLz1tRUhKTm04BAStMR4DEgvGVjC-r-2-nyGvqm829Raoa8kihfTW8DYiMbkq-Tz4MaQpbD_RYYFH4uRcJFlY20rpw71RRFq8Fbm8R923qimymnm2S3RB7Rba2BLRVpYNM7JCp_-cUnmZxcNwFv8IRjp3OYD9EvKppFmVhYH0aSZRTZdt7EmjlWANCQ9X6ZSKvcoIMbtDp5vX0RCtJM7iIjoCSIZjywnD8AqIMbHVgfEJmFeURYVHt3aKEAdwTXzkm9Aq08kTZchmWur0-Yr5hFlw_42443rnRMvAFMZnsMEFzgSRFidm45d3ZKEhYcmQKSwlsCMfbKxJT3ncG3FDi8DqCvZbVOg_XnHd9b17MyJMQ1DQX-Eg_LH_JmJcyUV3xgQBiWqV_YC2WGKREPJaS33Z0hldoD5w5DFrVLo-RP8NGHJ8xEcajtczYQ6L26SO68FcN0FunIwAsSJLadIicvW61Gy8a2y6cOY5GFLUzFpN_BIoMucBMCnbZZ4IGs9jLiS7f7Ng5vcu54hhSWciVvyjivBlaL-ftZr74rxYd-Ph504ZwiJjbTkQ3r3Zboa1vQq12vQ1qerf06MihvRuA_k-jBA7GFsQVpTb7QURB3kbnfewe1jUHFIJJWuQa3duQFunL8lRUYiwZWvEMubDhOcjwZIpAfHhbb2tKDxrxvNFKYRkqesYIpfK1HcWYcVKHPxQRUM52oPnOjHPCm6CbY99xPJCnpYUUBbkaF5MBR-dQXm_JCieseVJXREvPZC3IEEtqr-YVIUmvC7cCngYy_LCygJDsrGZ0X5wa_RIT8NAw4GoqEf58w3mRYx1xuS2zq78DMCmVYzVBu99-r4mWGVPmqRloqFvc0vXnzckAiZp91y-dFmgDm8ydLS8wwf-A-uFydtsKPP9m4Z0RmWOTrG5CYo3u39xA_krYSDT4s04zAMJDprK5kcUx0Q67mBQ42nmTDgfchHoUpPeylRKpBnictg0mkLDXKXwkh171_RozXq2Zx0X0Z2W6hMp1kY6gSZQxrH-07w_BvDCdaG5VBtJGX2p4SeVYp4guFTPvN6AURiYzGGWniJLAT_wM0zwkoFZmAE0fb-oYvFe8a-7GBAqJuNcw8UPHkgr9y0uRMqB0uqV09-fwM-xhurU-aoOLKoNSEbyqwk8IAxSZOvUA0Cv4pfLw7za2cXxHQxATBCWXjVCTie_umCWn7gMFYCZKrl5Kzfy3LrPyNAJa_6LfBhfc_oKBKRAuSsL_nH5bN4Eerk-u292pjdzW0rDIU3piUSzz8g5XdJc7OFgGwsfPG6CiQGpDcU02Q0BDP886W0BvsvX20UiGdZWXCSJreN6tT--02iwg-vhQW8g-wvcEF-J4dtI0av_9Zf52LSBW1Bc4dNO2GEbkYOjqHUUtmf9oIlG0q1i6P-cD7kIRMz_WOLr5TJAgxbnoQK0lVKw3T0rZBZrJWZr8RTTEbrqP4VQWp29zhtFJg_T0EsuSMKdHl_4IUPvoK8TWuZ7fgZdbZxC8hJqzbDPo6LnlsvAyNrMAvwcacwb5fuC3481eBBPVOvBjVLLVmdMlh8vPsqj991kh6Jek5pKVheHYKDGR-KeF2yTz7moTgC48KUA34_EhksSEo53xkeZw27uqMokZYTAfhymydqf6ucGig70e875Ilz27nxR6Xif0OCN33AOxmb591Fn7IPpjYF17b9BuJXXPgUkG-ZcMBwJ3JzOM_mfjEwd_TNq3uSZOfUhexiRa8K47TdPbZeYFsj7AkvsArBTJGu8pOiF8jSiunP_Xku3yMskSkbRJasoKq7-_d7XDbQjNrjLOO4dOg3oC9tj_xw-z_XTQAepSxWy6g5K6zy8OkuX-TKOnfMFkwmW7R9k7GVOE64yHrgs9PctIT7ON294ajeRL1YBRHRoU3fPDv6noDqdFA51huPVshmVyElIj22Ulhjdh5eD_GilwfQrDqeLxnG8bk7wFx78Yabz4ngKoYUlbey0QLn_C5kZUWYkrJeKGWtpWY2hgDNnfKT5cq5QGwCA99A8eKjx8yGW_E-W_sogFnaNwGL9IPv6zdxnGqtV2VTK4LeQHOQeA9qGEStjzOYBNAF2pl7iGRXUeqTWe3_F-kXS66AkYAb1vHVp9U15bcdGSkWWzw8fjtz9RIKF7YcytwhmaF5Kp1dY4P0zdYDGq1LUEP8eBThMGBE_-CEYScJUSp4WoB-Xlwrn7fIXd6e8QRDCYIRglWQ4zP0cgITj9lp9tLTWx24YGZftDCk5qcTfdXw4KB-N7zKOhbXErXD03x2cGAK_dCZwH3eqDr-NJBGeS_WJydxo8Ak-u-YX_JnsgiIqsXSLOGdVsI7Ia9RlYdLmVHjCSgTIldX7996Qoj4rmiZ8cCmCL4E6msf6AxDmLIexdrrNQuluO87LJ_skd6iZo3WyGX5amjq3TWUvHqcxJRW1HDzBZ9bea9PdYtPIpFkqvqTmZYKNYZ_-QURe-zAD-uKjIyU5qn5ejQE9uIUsBtxaXy4ViM3iwf0E_l125wNRnVByWipuSotf8EZ-6_ovAl5elZ-ArpUyUeVicDeGsvBL_-qPRgm-42LZpqJesljeNXMxrXrjlV_N0WDsfqxiVdnAt6sunyrcid65AXcf-mhwruD5GBJyrzx2izVHO8ZSpUGw8XreDBIbD8MGRENHz-KyVr1OiX98eN1WrslVoouitX8x_kWFaEgMzhaWrDUH9mOITkpP6MAgaTb_i3oJK3nEQ1EaFVBeSDukP8AmdI4AdVr7xUF8x80h-w-sFqSXDDEX0bZUdzQB5cm34C4ojMSYXNgIHiJ5RzE9vUKcn26yL7JdbnPLBsn3yR04vslVvr4W4DvrAFNbzq2PXVetJQ-_sCSRK_wxrhhIOMk0pNl8eFMqjFaq6ExhYRH7GuW7gDpE2auUufDQBeVEyYwR1z2tHwrBAI5aI4vQ1jDWESzg0MlQe5rd38gp7ATAD5eeXwoINhLFqwI0_ta2GrldnN689xtDRuVAOMJqpoEW8TdqCMuISSjqjkMB7H-Icb4h6CKJW4yIVAM42I__3NYsp7oeOcgoJA8isYMPLeXAW6R458v4hD2fch5LZs2-Cb5QXEwN4AUaomSZIc2e913kWGcYnmywnILmiJMVA8xKW-gVdbmwG8aAq4hZFycb799bZAd9OsDzhgcsXpbpLHTg0GYIfeTrc8MofyZarBorxohyJ7nAmq13UygmpPuef65JPp3Axf-Zjimv3nZBK2DHD3gmRaPZTyheTRv4_tAtKw21OixbuIxQIjhFOC8XKf8ndzq9mOcLARUzyjiMyy34FgJwsd_jV5hX1RvKnAfH5I9i1FFr3TCG-tsmF5k89gR4iQuBTzSUSNZqMdHjFIiGJwL6zcejWRQp5gG635oHsgZwAE_owB_4N5XXaDJNz0jdelc87uK6BZk30JSKP8qK8pp3KJoYbybh0mRukTko27q-KA9bBZyEzzYl7NjZdqWCHeJLhbpUscKhXdcMVbBlgoB64i3L16_aJtjs43zPt2VN1DzWhiGT_qnCuKSGvQrm6lnJBST-BVSx-SgodFk12sOg1AxW9-597_cRpQ591JlDGXg5Ezrx2V3zdtHczMMKeXtlNGmugiID8ZvI9hE1ja0zkgQwDDtrl6Z_h9ZxN-Rs3n5l2feTdDF8MNUYcTUbgL9qzaY17NHJM1YT13WQB5GHIeUeoaMD1_8YmBIDWySkDY22o8mWHfQyTU2jiaAAXJ8tWt4l7zEjeNPUforSfbzx2Y7bQRWPu4Ffj285Ef5Tdv4sUQ0sfx72njEBbuuNG0q8pSy9b5kkXqtje6JYZ2kycvpjK8aeM6RRJCREy_MCWD-f1ZbbCyaQrgDnzzvZBuWAvSHquaTtpY7cco9v75rmZF-Q4MmKO0MVVaPAYjSz_ujzZWzRX3onxL0UfQrDeVk9fjhM222FMu__KUsv1p5F4CZ-Vw8M7emtcq4qBZC_3SZpdG7HFofVKuJpHSWivuoQSIt8NA-cu4Xqj_ECBO9_GKM1ve2TrM5IeO0uwkzjq90Gb1A9O-n-HfJoFIq95b43_-In9HcujCY74RmgpmpCGId-5RTiAY0cuLlU_NBq35IER4qE_HEdBhzSZ1yGvcBrCMudapgibHDyMukpn8dn31bXrGMlVtxCAm5Yg3C9LGocWJ-w0_jPN1jldRiJjLnKsUaNzUCCh69LXNkw6o0GTrytCeXYlBS7HNSpkndxsN8gsAVTxgjjZpJ9c4r5jCpFYhTAJR5ziSil-qKETVAwjPvptKGZF3p2AFe3mw-2W2OYm_EK40Q-3O9wKPPGoco6Zbkl6xJ3akKlLxp3E5iVZWkflmd_CIaPYY99PQ9nf_8HxU9GW9AyvdFeYcI_iRT4ES2L6yE5ZZk_P51mjQIoRA8gjL9rT_FfnvFzMIWB3HgCLybmOAph-dibX1Fgsk09FwLn5ZupKJAZvgLtZOoZ-XAB_mvkx7ycqvk5l--P_hftpeRIeD2uz_LBxiee9W_we1nGzxHmMi6kUw2FWBR7Xe0mXHhi5kZjsYiXvahZ5T4bBnYa2EWQHHd8Gc9IDVtyfCEVsM_QgyHMEtX4YiXKdXn0wGJrpM_21DxzBEFPYpH4vAwjES_Nn0l5e1fL3XSw62jlelRLrI9G3exoTz4DketKpjDEWKCPlEP36Zlo391Yj5oVcpewtxbC0_y2v1huwdQdAPxxVKZsCiX-pyjPhgwJ4pfaXKqQr_Cw625woFFJhSdmmvtE6f9hHyXiVSF-7BfU0BRXsXuS2CenpbUczTnL8_ANngdP7Tqc2vZPoIs1rNoyObPm16k4Gezt8J0zQaEVNrGvgxSatia6mY1JfxzF-7f4EShorls3-VoBUYGhWN67WqzuSRRxq9eeMHAgowRomSFSJrgP48F7duB8QixG39Pk-8C1rmd5XeXIPZZyIFK8tvoIKITV-0rgUwV85pvzTKPkol_ReKS60xVYuYCxA87yIpqF1enhSQ7iqidpkEocQpLSJeliplPHAGdVwpL-6hIQlem_MYRKw09q5OgDqkmjiXF-X7oAAkQfFEO6_w6Yx4x1GWIZj8C-NushnIAis9A5cXXwojosASlN43xhl5rfWguzVCOHMeynGVIouVYxWk5rbL-1izOa64J4M8XNiXWbBli_RQsCo-eshQ24U8rXwgoqyEyA-ZsgtrKBYO6X9xzD65ZFT_-3oFgX9fY58zmZZxJECMfknc8rK2EOhKubO8d5lvmSSi5rZAQZpAy_LG_1oOwHRGR_3nOjRRdJTrczzp-YEudvAF9Fz12dgEGgUCbo88LSwzws4Ky8_is1Yv_WPzHTda_K5lwqypHQSvv9tnCSKNex0lbCUhVxQzDyoOcJrRkLbQYck8xhLZM27acVlxbdHfdQm0mQrUo2FJOdTT0y738tl69b7N35KbG9vd_JoSVLWc4LIvSfUb7zcZlqpaiIKvagC6Z0FnOc9Vqik1V81RgsTrTKCSUcoaQ_SvVXlcGo7_LiAMXT4TTSibAKORx5DyWJ7NJ6LsW2CnRIHEXrp2ZIX5IOsnS85wdjOzisuucPwCVst05L9HZOR2m5EoJomhP-WKI4pN_sDybbp3zPG-KShzEjNBcubiEmVZK9oZ_tD4Qgr9krlU8eVgY9NQE6zhrw3DPlc38tTKc8YEixS7QdCQB1uEQpuxBKuRMU3p8lbtf2LwID-JVCI0y2ibk12_G0Pt8AMqvF1H0eQi5BpsdmxTxqgSZS6TCqQCtHVovpCx45pjnHZ82MTlPOr_lOK2YrqxF7XA9iIT_W4pMaO0_7_tfPJji9V9iC6WU9MPjpgQMKcDzgPG9sQsioGFl27SVDHgx2Ziz7-V7OdyBE-LJh1hC8q-2j2kh4JFUkp9nl6B9J3VvZg3NaAslSIhLWBL46ABQWqdbEnDR0FBJiCAiOGY1uxmKT-KQyprAmU_3eLKiZmsbA-xzUZKi-5n35SLzLe0dmr0a2Woo1ukM_SUXv7zI7zj3EWOxKC69eoIOECzbgxKcCx75seS0GQ4aHWfP2TejdyYBBKUWlZemVge4DQcELRWuy4CA-DtPptHQ3jYOvbCgAngBLcUeWksiHUYt_qfYS0bFgIL-b8AzmpWzNPFXYaejKvTnQL544xUuSOgSufhI2PZSKy20UalZEQGWaR4mKBfwuXGc0eXkFzOAaL6iAxX9-_A0yyQuGieFEmncLTQKC7ZwU0DylhVJj6tCCrbdBujTRRb9BUIttCgRwVJUAd1o89l1waWGgUBOZqPg6jBtCU_h-5GFV5DarqOkt1U6KHjYj0e6paCW_C4h1G_Lf4qUVVqlnll4hwJkgFINIQbJT0HTXZHaon9KXuYKadMDr9fQAJieqQDAxxbP9eBW7iXNhIRLIyiSspqEFTXYohvEKwBQxkRU_uXlAK-TKCrMmz5d4VOGffxFJ8mIhOUc9Kw7zON4om_GseIqHEmc0bU1Yj-L1IVInoi38tOjiHdl0EYy6B_IHMAKJdMeA51ao3r0yDUpVb76Lm4JAyDVbw05F-SH5cfYRO72UIj3jgGHhCPyXTig8DvvvEc9M5MT-oI6FMCw7BLTF3c6pOP_hv8wOnGOGI6J7HNWc0PSvUJz31qfXWrPgm2lOAyWSCes-fMwkgRL7JnLRls_nUQiBrF_2QAn14gi-oabCn0TcL3t16Ru_2ofuChvAadlfU-lXkXHDOXHd4tGWrBrv_ZR_Ur5jgZhuZ9mkgYAGu1fSPwJl8aIR1WE6f1kzO0VuU5LbR24UXjjdneHMls9s2ErMqll4vIMm1QcbpxbPiJgZfoXa0nglxgij3taSrsJ_12E4tH3Ok2_xPxgQp70cXr0kyHvLYNEpUMNLg6K-uUIrEqJUj04-3Cr8TthRfNz2PcpCyPoDUcnlgfRHh9IEbZtZgeww8-VxBdjfLvWQMtoH-_bXu5lVQbvyIgO6PG9fDCrnHOucufzRTqASyLlTiRn9n-YZiQ4dPcQH9GukpuWotXolLw3660LJLRUWNLeTRs3jHjT70_r7cF75h899ubo8PvktSNkdOpb5n3CKzTZkqsbrePXCfRDoEqMWWbq9vNu-DdpAfa_7Vh_NKJEkwOPAKQnPRgqI7NLd16kEFHDO6hQPWQWiIpT-GpOe6ziF4hDcstTJMbEQt9Hi7qmJMxdnCq4aFB50l5Dm4qgKCXZpxpxwAzeOJz2KD8TfEx-WIkWp253e8rcrs3ypO9XHM3sly2VhD3j1v1zFwzLJdi2inltTL-SeQwGhbZfa5ieNlSInlSLPJe6uKpfDYaESImwonMevCKA_mufVA8LQjuExtwVVdCIc4AP3bUPw5nda3R5-jq0SK-0erenx0UHWZ9fjurI-gKj6OaUSVJAuGq5DDWV76a4XHYFwrhZzKA9FjDGCrhy5_eWZNWydl0_lHdOV5ZW0m14Un4QQqLOwhElWmAEa7c_dxwiMk7CIIMSfZ15IqAf9ThZXIe6FuIAp3qHlz6eXsCKsoGmavmS8kKhUEpZTtd1grV6bhyUQSx818-p1avZN5eycQf5GINUl8hetwipn7-_GZ842LXmRWTNxi6dXXVECkRDxb__AVz142VU5C178AITooUL3IFBUQ6d_K69W6DjZMiYF9m2187xWjyyCg-y8CrFWHAzOG5LXKZOWHFlWXuDqBlKPPxSZZ4FzMGLg4Veh8bRzo4h85KiIz0Tomrvd3y1YM4yALy4yqc97E8ofdUTebKaNe8WcTcjnYgwEeo4_wUdd4LxuKZ9g5CW9G4WJMolfOL9p8csCCcJWyybKYdD2V6zp5eoD_JiZ24ssJxy7nYkZPJbP3wochGNUMsjvIZ8tKiC6zve7STza4jEojxWzJQDOeg9pjqbNDt46eR6k0JUQZOHoDOw6HvkezyhZajzMRg_Ns2mopbvXC3opTwH0H1udtu4iJdZQiVy1ThXurWVNTAXrMbp7vsvSDG5zMevXxHMDW0PP6UlwErhcPus8g7BZter0zkM2uGXGZsLrrhu0xVwWTEwjNPuyzRjyMUdouheucX1nAljE9dg==', 'e44c4c8038ce9ccdc5a0', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (47, 1, NULL, NULL, 'number_lost', 'client', NULL, NULL, 'gAAAAABq_A1ApaxiOGUn79j-DCkvadRTYn10EWvl2mZxFp-E3oZAPnUrSbemimek_HQrtcgZaIX9SyqvA5D7X1iA-NHdrGXgj9WfpXBdt2AgmOlJOM7Wx_Mdf1vTBmH1xPKCjIQni7JSaGSNW3HEjEGKQeoKttmqLxk0-XslmR7ETeQ-luesk2U=', '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', 'gAAAAABq_A1AVdcHRMNxwB__nKyfiDWMALFHG7o9eywydr3J27tqjnj1YA_NVtc6SiwjGXarst6kwjRA_pkHkRWUum6tT1sM9VNPfMFD389WIkORvA86PJk8wSjw_T9ls6eEJEmz9eaXEw6747OOpazzVV4iumfIEqkPIED6FZ5HwIBbCigj3KFlWhwqG0xGYVCPrCMajYWsmVsWWo4HaQ5mQ6pqyPucdGt_U6rl3MfbAmTSNxGVPXwp7v8DnvVwlbrboI6rpsA_bGBQIKoWIbxQc-onpGbEHBkvusdkUiNDDxJzg92VPx6fDltbEvrnIi6n8RwggtIHpRuzgLommh-AxipPecJbPPCxOuGGdyn-YBM7BeAfgBAB5NURV-V0EwmVC-Rl7SMy_iFvfxpoIzdkI0pspenpel4amKJCtaVHgec6rE0PVXcqiFSl7fq1QXPShEvU6_W10n8hBAywpuFOIev8SsckJzei3VjravlBLC-U9wW20LF0pp3tmhDL-_4g-8UgnkfobXGGSjfLzZjZ4JeIajv6dlkFJTg4mp61XpSEFH8-qEv2XuC-zuVAEyS-G8zkCRh1jtJGXdlMavm27kthQo3gIk_IP0H2ua_8rFrdWaFeb6D9nAMEqvc1YWgStPCc3IGsC13eDJ612jorTsRM266mwgiyr-nTfV5mhS0qUJOTI1geEToW3NjiUr7OH-TaEjeP8iyoHEzkVLzE7wXQUy7rUYzpFe3gptId76WSgGXJfffaLPIjTmoS1IPGUHs5pfca-CoBn5AzbFoL3V372WiLCtdqpe7qdqTIsFOwMlM41GPFuPzR0Lc7yx1gMO6Io0EGSsW2Ozgeyt0EPoWEfZlZiDYhf_byY305aWQVqQOGR2egomamrcSYsFMLYNc0mNGuwqSeRdoSB7mKtZGv_TT4k8Ib_eL2fj8JX8SoLPlQrVb7Tdkf1vjdEAnmw43suUlDkigcjDfTQGjTrS4Gd6-ubx30_xfjJGeqto6-vSOF3skKuPNIIOKS8kefxed5QtYa3mf7Vh4UiyUg36AAISFwm7HInc3LGVQqGiFwCGEt1u8MYkoP7QozfDMOt-lziUf0InbNsu36NflcA-JdVM6Ku9ehI835vNoc9_4TFjzdIA9gXv0NfYOvG4R8g2ble9fnf63mMtnzeHHC2Kfh68yXHlCjiieP-3187I8m2SuJduKU3PUy4KUz211NnBs-pDgeXUZOeX82U5io1yvuOFfAYyAJuRwChiOiPzuQAAIDcpvSHT-INjjDbBblUFlvbAM9PYWr32lVFSMzla5aaLvKwyleFMts6wlaGBByYRfU5vp_HtxYcL3bY_84OiLLAVtZsR-VkKTGTQt7DP5e9BNW6p-pnNSOjAlv3p5bErCtpdcIgSYMFxNGaJCM-SB7SIg6duKS9Dh5sI9uNxfU2t6n9Rgr9IsUHaC2W8gI03K1oczX_YnpYW8R4sYbXuzj_3dtF8BqFnORBifaCITZA4Xizv8rOV1NtWmiZKImIuihZctofKyeT1zZX9-kYSwEdquH6yagLMdsiEXWy_FMXJ159SOoDrFeeQFiuwFY1boHT-zLBy6xJKY5gh_itaN2zztnv5_4bQtWw_OnMMaC9YRZDzE0pSfJyai-VCc38HX5nZTEORxoAeTXenOm2RQPhJoRIBhHZoVcl7x72SbovR8Lr3gFQndl5HxiH-Ao4E_RLHi9csaPWumbgbW9im4NVeD8dM6fY2Nqrw6tqEHOBBiq6P24HgyANyVZYAfivTa5n3bPQi-9RyeMZ5-qvFIS4lrFoWr9N8b6WyXNzJEQ27bnSUeRo8DZtzf1d-aTvbrW0IGFk8cF7LIgPOJACNTZhj8rJTgXmcGIjvL0cH3waYXO_b8mpHrVMe4HO6DZZO0phAVYp-OhMfLWe7ehzJg1bwYbiP_bgypK6Kz9Jj_3q4JM5HUp5Kuabb0VwwjDeGcBqOsyxCbwypxAmAHbUFiXQanw9XBf-1sRG-fIX55t7Vb8Sz1KtGmA_fAFntUIbOFljdhzh8kALNQGFiyuHez5fj-BwwU86MA03R4h8yGQBhKvT4sInVbBIiAdMM4KCZLPLGHJNwOh2FlgRRtt_11qUhV0SLkGH3n9SPvL_EnUJDdVaCgKIDHjY3xBhY2uu38pGlhEsdwgUmRx83bALidg0qVOn64OeX6SjQj_-1Jv4_kBk2pjXzmJFSN1pFWVxDdsFNwQq9ULM1WW_D1jx-U8pDcKt3ggwn34x5obhESpoFDwB59GrY1m2OeTcQzLHWFcPKJR2f9lT7eO8R_FScDrLZIv7_yM419oe9sATVn8QviASbgygLQ7E-jWFz7rf6diXT5vs6REtSGnDOZNmxSnXF42YlbA28f-9NywnL3_I28OlsoGkmQkdjbrc6VqlPbJ0EtDqn5-1c0MvxZAwhAhl3q1ttfLOlt-J0BMBJAkSzddaWJSPXETg2w8zCOPLgpjdKHDiHb65ojsfj2DyachGk4UcVjcOJRHY859GVkuE1e1IcEdCx6pZUaUU6bIjD-BpiA6qRfyXrx2SzNLn9HnphHkizxf1-TIIGWllWGtUVM3NsWWDGmxis4go9GZhGnXnZjXHc5STsC4Im_HSLNp2OZLJvu7XHHsDj9gnaS6ivj72z1rHJvvMWQkrSwHk06uQ6wGi5zXfS11PvmMZmbLC-lQWEwgo1Ens5oKxIy3Qj-VtRkRFM3iBp3cYDldi30r51rpxDmeFU_uOPIlJRrW3kY0pbs-iZSqtUZ21ngoMzdC-_T76BF3Pe0JvmBtDWVDuzaI_Fbsr63UgUAclfqi2UmaYsHfWzgjWwa7dpHQD_dkG6k7jfh_voftY8szZmTPjDIb6Ge7i5F4WhArhu-QaXqQRzDc9cgIkB3cavon6QzaVV500kU8Gm8tSM1fQdMgmmlP2Mhz9f7LENH3JV8tykRymI_WqlUTtkQS4gPVlV99070j7zzBfcOsVI9m7V-S0JioiIYdUZWDoaR5NTmo75i6P6m8ymE0pKilrjx9xr9r0-BAKO-ce92IUTYZrsfkGbJTUmeka_hGog3speHkoIYpCOUmNwRdO58J9dYNN83E5CKWwznyaTCpyYQZTzubIFP8KhALez5ryNDVkbtHgUTN52gRp609_QnNNg_mLYl-jy9CMJHohq10wxHS10d_TdJ7f2B_54JhRy73h_4zFXJtzTK9cX29piooKN3bZphZq8QkTPzuWTZaFtNknB8yYmte1TIdyy5grcZwTntA7NCIm6he8WwhcPWrh04N0ew0_ee3llDaOXsiK-NN4nyyX5VkEN7DUzuvC4IlZ9dTQIkXlc288aWJBJfU3fzI4xWGcOmfr_LiM1BbiFB78qLb2-hFZiulR4JXuWAQIZukRVlig73IyQ71CJMvIn2myv1ZljhEuaqJcDXHMzJoPwThsvXf8drYP6E3-b7eu7mbE8ixWUEFqYNuHyZ72vlN63t_tjz40pBZB4EWy4NMWihtUIr9qo0xTaVizM8xOAnIBdwNlchHVoBH-2bYTWNpVJugcVz2etWA0g__hURRueTOVUDzgP5jNpzMhhL94e9THIKV1RqAMvhp2W5W2U9etdGTbe_SQJ_f60DAirMSRR-u1Icfyu4WINYxNMDKIJla4Yr2K5Fc5EfAy2Oain8Lx2rYhUwnttRtCaOyFKqv1hb_7Fzbqsx5OsS-qYr5r9wekrlAHwUh4LPGkBd3kwkv_a4pB0XsHpmYdaKATQgn4YoAchbh4PZ2kfH0KBlhcOQqKsiw7KrAB7Qmd6lEJlJpxMeZ_o48JDQ_XnIP4oJwbWz9DgS6tZ0w7R5Mb44OxlhHOoDuDJ99KIi3v2H9dFDq7BN4shy7En1fAkgcnoBu82VEV31FyQZlnJQIQ3TnflkcML1AYb2e4DI-d5J8cSllqLkE45FW6E4BGTfD9Ddvj7HYhOoG7r59hUMp62BHytqBWPeiyEwIelo5O2VUpqRnQLcR8KtJ_4-KYXt4eBv3ERpPcV157QFFC0zwZNamagdKwzrturz55YZu0OOYcYxshhZhHNCbynDRddbTNPQUOILKLgFuBIemVzSBXF0u6bAcDMWABBS7MXNfQ17nXuKn2WpR_bJsMr9nJ96Rn9Zybb253g_8mOV88Uit_4tFHoGEXqTLoEz7spLt-6zyV_KAJrmY7w4fIyipRg8uAgjfsxFXZRbCO8QyuMz8LfC97r7EpoXXEfbrfgw5pk7TMVJo6fwJLAJmAeowWfiir8p19d0QkaGGFVkAlxXqSf7Ana4SBfMHJnVovg9XN7oMj_hB0Z30M_A4sXktake4Ye3AJV4vkzaCAOq5EfyaV1PynHMkvJHiekmAx-b3xky15ojvUNOp4lP_dBS90zIp_hZrwwYo5p2fiH0ZziFN8SlZL-iT534d9grWzjzOMck2NSpU3i3ovW9ZGgcTSYabHJXVD7E_B8ku2XEiwDfBIYJkwbqZzoPWX1mF-834Ne1mYCjcC7dMq3Vhc-dmp14vojKVP0ydxPRa_1L5JhsYC4AVQjZtzlsYAK2oLP63maohGYjR5CxgRckcpk2A-QLMGRV84iR1nVJQAWpYgEwaNU_zXcehYBhohwm2XT9AzHVBZnXQTuDXQprvJwRDTgsl8EIB-5ntzpjQDByCfYJWzjArmxgHujiRWAZeTWf0eJZAP2EhRGppWHwwLoWUsxbitGT9ZLhLqD7eah0N-tOywcxPA5FgIvFvyo8VIRrp3cCgarZFoDIyftnDFYTWV--II8Q_jmac2j5hR6e-RB-Kx9XkUJlRj-1o8reA8_aLeXBTVoV3fbMnKctqKL9kKGuV_WDalj0BkefJSKti7SvaUuSjawP6sS0TkEwpO0AWdNny_yDxHhpftvdrMvIUpfI-2w9HlkVlLqZd837JwRmqz0ERfvIxO2tExTUXeSEnWFXA6rXepo-qPrn2HSUNxSntaYiJdJtmQYMy3bHY3Kvk7zzHooYO__9V7HNX2RGCOkX_58kvYlYOFzDAR17H7vspjjGH78UT22d3VY0A2glZ4ErirXouViYCuwG8O1CXbdjeulMMOdm_9b_m32cdi1TfGnnzCrfd0MAkhZl_dxAMSuQ0VNkIpfWxv6tSTQn9XMLmIKbW322qeQPhFk8oYnBS_Ccr9QZGzDkcdVSOFuO64_a2sO8us3BzlEOeLC8QrYwSyyG2mlxcj2IBTTaAZmgQMjRuGE5piaTchT2FK7Ht8pOKg8wA4Ah3', '41f162f4f85f7a065e36', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (49, 1, 12, 'e3dc7e57-4d47-4045-8f43-4f5a3bd981e1', 'reminder', 'client', NULL, 'reminder:e3dc7e57-4d47-4045-8f43-4f5a3bd981e1:client:20261118T093000Z:1', 'gAAAAABq_A1AO3U9qEJKDznt2HBKoPHSPZElJvtxil7U5uhB_B_MqQazZsBqeDGUT5eB4m3Q8JR03BGXnjrWfhyqDqdN3I8cLsnrwMBUb_mL_vWSRSpgJG3zv15mJPTU7HTWuqv-Xz5YcNRrFBQvWXTRBlx4FZebUUYVHqV8Y_nYnovTkYMuE4g=', 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', 'gAAAAABq_A1AdOWXcwxES0ubvGOamHfTXVSK5yT0Zqvm2RDuyibLmr8w6gVj2HgsTLNi4C0y7PaWXutOlEBu-F4gtX2OooJMjKN55mrAnpXqO3_ihXmPRmoqbxCSMjhaFR_gucN2YNNc5TAPs1tey1xnZyJT-5Sgk9M-ayO94-fnFP7hRMxH7kRFO0tURbRHe8Y-f2zYSM-JGZ6-qSMj-oqzPF1ht1X3iznHk1745fhVxMdsClU5EpFX-exlXFWY5LuxiG8WwtmJ_SkRWJRw1XY2bNrMa24nsK9ihnEV2sWxgYjflz8OFCkB7OUrAflTf6463LUkxkifRGPmIhdy72a6I_GBYqgKqU8ZXM9AMHpDSx697YxIvpx4qnneVGAkTwoiiwZALPUrGpqgZZKzMMOh_GdRFKiszMaerIpApOYSSle-NUTGUHbuVZkc2QUxAodRRg25BzYo8upDNaWLyrt2-vdj7xZR7oSSrt2y_M0tNnA8X5OX-EJQ7gwBnhDBhseckr-0gG-ILQMCIkChvHyd4ozOf9yH0B3db9c8l3VpJ6ukbX_W2REG689vfP-8fjrFQwXtYSP2jYeYp8Ah-_eMiOQFLI_qynnSGYlGEAOWFkSwGDJfvJ_Is8rb1PQaBkkyywIRjCX9KU7PQUQX4hWqNvsQx0M_QqJAbmioOmO7bq4wO-Vfh0p9qj5n9Cx39VPpbL19NxniBIC5emVcinxx0I9nlLCClodZf1vvCvD6Dbiqh-rKWZwV2-kMv9J7g91PY_lYKU3_VL8XU-rUu3AA8BqdgWXWlDZ3pC1DsmMHSB4h8UsFNRlbvU-lxYdn1S9sW5hLWUonzoM5Pq87cpMN2M49O273HEDzLejf1Q3D4c8sI9yL8ttOL-eW6b38PmkoC0kEHFCemGDtG1NZFQBy-b4bf9k-WnuRk1qPdRaUmqLMl5vTFCfiYa_QyuB0yBMqKDBV0XL3DqOTSZ0ENX4AFTy5_fKJhPlRv70MhEIT1FxPAqZfbPne6NLDHGVP-ui4NAneytMsRRwL3C9XnMBkNdtDMV0AFuiDc9yCb1QFW2-tDg4XS2aVFM7S9zWeR-BQMSnL5aE0TvRBNN0XCrGK6drjBMqsNwQuN6iOiYuAKYI16QC63K_Uk313K1A3w9f7_0-8LuLQhGfXnBuBkvGw-yLQLzFRt16WSeXSltNdZ8W4l8caWkfdWEaJ3JYPyaqV2hp_lcovU7nWtH1eMO0yaRf80ah2H0NlO1FGKI7HdCuPDUe1-5GJtLcTcyET-WL3CD42XfnsuDxHsc_G60dMI2YhGqFE1aMBZ-r_VMdUc_9HnDqKoAM5BNWwUf1TQncIanqcBwrFSeR4fShQwpezR2eFQBtu5J4USSNhwRXrSi1YFrhfMorhzEybo7SRU6G0kn3YYWmt70fbY-ZMasYuy8xvG34YlwWUgHGrZ87Y4P0lzcjonoZvi0Oe159Ms8dAaJ5Tt3beHn-J-ZXK2K7IBbvb7TmlajcjA6slwDmU0C96bahCgEZEyw--AB6DIeR2CxputSVB28s69Yu3IwW-gOc86ZK5Oin0Zmb1Tt4Cteo3xwsvkRgcYDWMC2U3IiBHqVWIMgeG0GHT51aaB0xDXMQAeRzO3Qb6u6E7fDV_lLEgGNBNQCIND_yksveg1iAx3elg_YqAHxf6FinGsTsUTGKZQ6N364lIUSNGasEzaytPqbQjHNHGYI-Y2TUJKu1-ipRXLTl9_txE-OAc9R3HdXh6tYIXFL_nWuMN-x3p2D-qJwq99VMgKn1rXZP6ns-qL_sgLf5wjS-Jn_aeRTpLpIpRBA4baX-k6myRyQ3CkmEVqn6HYYnS2k9JR_ZicQrkiB_DobvmQNmsWBb603Znub_suox2ECLDXD4_cB-hP7blssU0SigezoY6ePaurfLMv07v3r5L0gnX8lvGE88ht6sp35MJyWIS8ZTOE7ay3mgDAcPTFQoNoR7FYDdRfUCqLJS5bmU0F5feH2DCsA1_awC0xIPjCuxkzgQTE6uN1QNboltp9enfbVK0XovVlCTxlhwEiksPAvU4ch9hiD9wfOpQzfgIukjMTxz2KrsbRKSs24kp_z3Q9l1yAm1POc3AGaBh8Dxl1xFgwOiZF0jDFUAgXfdfDXHSOqBkAP-4eaExXATxQjy0kZ1-1LHaBWOBPO3JvCy0uGdPV5JSqGZZyatBWstOJa7R4_bjuKj1-LLRaSD5U5EhSNDBk470xNfLN5R4adwwQsWtJupHRuqlzGHYbe2-DQ45otb2SVe47-NbAf6DxEsrUUKfDg9kLtlbF1BsBTklzNqcn8S2Fl-Tprkl9ciaTrTPE1vErtb2TND55JV8far5f1FgElPn0j8NTjcIdd_WTTHBsB-_WRNGLJylAYhxldl_i9ii0_Dq27ipnzamlmZZ-vWfzlN1g_HtQQpxEMTSMfpT5h-GkVh62E6xOtpBo5-LTQZ2ogAtl1qQPlz4qs0qi22qVPXpEspyIysYTvO86MQKhNwW6O_ECG1X3dCv6pbJ5Pqpcxd7hA6KEstjGqucBz_R97meRt4zVh1d5eXIZzTtlZ5Amzq9sSlGtvAYj_CKRu9X4lrqzlcbNBDFkJ2NRSoSjJRkVnklYa4P1Pfzy4UlzfR84n_gRWcjFIiATJ1wlmWZgQj8H14om315D2iB7gN2RJIDZxUH3gjpQvWPBFpKOF_gsR1jceAyb7GXGsfkB63a6ZbCXyeInWgy8fKqN6Vz-9y0nr9NbgMMZVpw0w0e8fvlOVLiq_S5m3nLlwOI4SoooPSBXVbWGZOK37U9gwv-kvQRt709USRvb5CnOBDRBHp-AbG7jFiDsXFnV1vdWFaKGnnPQE8dJfF6FYW7xyLbmbG3KqiDtCBh7A5-djJm9cm2JNKvH5xT7jE-wcW7KIl7xhfct1lxC9bVqXjZw-1i9v8xXb1vYwwE7f9rYmieb9K1moQPzI8FZ2kwaQp2YvH9jbiTfEXKYZlgdwwnwx_gT_59pNqwc_dgOpe4XDKhAaJsJtNKyJbkrEAikRinLIRYSOSDkI79vxttDYRITB2eEfCBkAoVPcXzbwAJCcNIxqIHwTlzqsPlQx60W6Z3s4yJvca3Lc7y8Mkne3DYpWdf6vovzVwkXOrccI1SunBAOyE3hAcjDvL8Nn7hDnzly3-OVgx2XQHrjOdN9qU0iI8wLi6t0Lv0biV9mT1zfOGJ3nJKqJszlnHlvJndOwOBis0XqaV5Wn-B9qCZjBGbqJZUtV3AR5jG12sZHsYLIFEsVLHoQEHlVfqBtLsL_4WABy6WWoQqFd5A6YlzMUbcc9bHmDZ8kOHanK6mI1b5Ix8aq8XrpJ1XXPabhQH_bWb4gNB5Lb6wmvpuj37N4EGTS2Yf85VIU4ChWsDEW8ZnEGhsrBYkpRjsJKsydoQlnwlf86f9PJp0wMbHL5SmC8CWr3FVmndOE7P2IMpnvgzvc7IMWfVnUuJcsop-koDGN7ksV-bStB60QREZo3MRgEaytdBa9MqC2s30FmpTlyMxOenfsgC4Gs_JA8_eIp-rewQIxFHa_pKzd_3sPXJNO9K4Ud8iH9FwNvfFCGKpeaw1gXg-2JEl9icuSMtgpG9uMt26Mp_k_CiPfzAq6LSJtj2S0QD7o-GvNwOXzpuegrd4NdqiqLLy9KyNkamNjQ6u4kjamJ5OyF3QAyaYLMPl0A1f1QOr8Mv6ifO4sm9VpPS1q-MOvPw0IkHhWbwV6YyvdAvhPjSWEeQQNPudP2tSdPEjyiKHGldZgv0Gjcc5jiyzYmwFzOCLz4lSEurNmhqtmPgDsvLEygdk5gcEqqQFDnzZ6PjdjWeXMk06RTfhPPyZ6q7q3Jd3zN0f1FJSN9VA52pEVNBPbwU4ESNx71cZ1D2Q71CyW7uf9Kf--UX0yan_1xLz-yjGApej6CmggE1KBBdQXJ2YAkRnqBgkmw6L8QyAwpavSY6EeAqtI4z38To3IbNuhliGBWR49ZqkENj7w7FaQ3rHYSgZCzrgjr-yFwK1wi05Ur9ah7SZV7I6k0vSbOHPZUtVEhx5V-oVjWvw5pOv1yegTKYkTT-OsfOtz2I05ygMSNU0mjfEkn3kz7-etTjHTkLamzn6kYjIqr304NIORZDmpG2dtAlkUDdpz1vrHWb611kcCtGaLTzW29jld8VT-5Yd2NWPsXxB7juSYcu4cp3Nci2g0GOuNa1c7Yn0VqsuzajbKUHJpEsGdior0x5DsE6hwIbpYAEdq2C2EgePt8xTZl50kvKUZOd8DDLx9aGuF9sSbzbrwzTnZSoROQRLNvhSPRwHcBc18FqymzmfWpiQul9PPl6NJkxHkD76KvXZmhJV7amgU7e4gi9AHd43rH2UL61q4hZ2-84esXAxy7-aDU6wVQnHDjKlxlO4V30lVxLcoCWni1M0qb5Hx9WQx5_M3azDt0TZc1Jtm931xCcJzGOrpYHi2SeVmpKNesGr7yL3hBt3fKtx-1wzpLw3vBghl-zTwTC74ulmPeEzKmIaslT8WLaFakaqzSnqCXmtxtEKDFYclNy2ULzdrU_n1GPMjgr7n790YyVt_Z3AN3jf7Tuto-nNfmDqEjcHnf2lsz0cQVBLu044GTWmg3s0baZ9qb1TvX9xLEDFdHvbCl9yPe6Ma3QdrR73wlahvUxdslmG21a9aj5Njdzk-58j66GG3qVztTq89gR17czpPCxI9VAvdX1JptP6rt1ULeuCjB2YLmUT75uEjIB9JLE3XOpZPW8wZOIQ4BBlSNaNFlZxz0AZl9p_nbb8GltPQIDas-HnYW5NC9eofrikmIhX6wwqLlVqhMIrGS8m2ls283tKaffIAY8s-rvDPTPUzZE1YKFxdinSqeSWt4_xRyGI3x30BtWS2Ta9_dUpIrKz3_hoZ3AbGqa7wDDDSMXxvd-L67skv1uFrlD-DioRk1m72M9HS6ZNoatSO04NEaGu2JT5qC8oJVEbgKuB5opwNp0kolpmY5O7jkHXRXl6ka-0s8pCZa7FruqVdrBDCg8zDUHbpQoKYF6JWUiiayLx--MJ9L-actmcD_qkHDQd6-khFTy3eU-nTTTZylH_sFEAliMUMrSbrWpi_T43T9gA8-KXgtOPUSAehCt0QFx59WaoXJQvL3vlRIRGkJO2vN6PLj7mRXptviryYfYB9RpNsbVnFvAJluhl2Xi1gvZ5rhMPVRf4koRfNa9lfHm17icclQGTs7AQ7aE9gGMwblK-A9-Th__Mu03nZoSwPgLErIJ7VkCV-rSfIk4vYsaN1l9_b2NJnEMAGK3-8M2lzZb-sw89WRojDcwVQKigOxMPpqfkttDbkFrk2gjO24fiHtxGZsxJ588sv3kr1k-r0NdIoT_VP653PnKaCbD1NpMhMqU0MQI5jvKtGLVDDhJVRqMNWJ-Ila1URU3_S_vh4p9nnCrq9mFV6Gy5zq0p6LAeYIafzLOOjBhEOH32OSje1u4uyUQejEmXiaxR0RZd3IPiCV9vfOTd1M-O8yErmoMYEMeuL9WQPxww_gfsFCH8-xhi5gVh0mipby6KgBJ5DncIQNViAZnHJhdOnlTjt5mazGx5jU4k3c5Uw4r-n8G2tjME0xwueMIv-0av-_zpyMtU0lXOZc9EfAtwB1bQoTzxD39Kbxp--C8lGxf8Pj1IbIhmbY4J4r3JjyTG4JBnsuNIgT4RCu_wVZS0cH7Kh-CH0cd5UqAaRJbzEwHN3V35iYYPOEzieSmEUTmrfo_vw6WM7Chq6hw_7fZVD-Yqb3vIKvpZ-wvqp2uVVMqeqbbKsjImebCsbtaxYvDPLtN-H003Z-sZrBbPt7OXjamxbIRD7IA_-i39ZPmmJBp63R5vSW9jqb4hzMKfEwXGo1uSnWJz-hjYW_xnuTrCMg_vF6OYwz3lmP6_ecJ04IBPHR-JeZ5CWmApahRyA2zVI2H1czAFk0La4i4j8q9mm5KtO8S3lVxttZJKgngB0fbpGjubvzXljiW9BL212tsZvMyEjEpojlBmncp6jkOfEFwfQZ2yOjEtxVSukQ2ali0CqhSg445_NH1UJeleVE731Gf24GCG7BXLVgCKwJgY8Z3ej9GnMsb6IWhxuChclqW7aL9I09782YWPYTBBCZ0bkdChFmpTRRVyPdlU_Vvq6meAB_m3l__ZhCvWTi2b_7d13PJRj-M07xbEhU1Th0Ha-M9rfd7sMACQhpTrXNZx3ORV8tr94O-jWvS6Oszrz4NhTKrNtDE5urza-2nQ_2Fli-XXjnjExQsQvGYhUMyKCFTHqi5AcZaWXEpbDIQBzrEFSQQ4-G5bxJ7AvLNc0cqeSbcAOysCzqtke9d5oyygrchkb164abIEMMtrHDRY182M-fbT81RSddg6CoGTbKmR1Xnrm2OtFI2CI7oObJtApUs0_TvVgDDwxrwy0tUyJdE5MXUF-yONFDsh_rCh8vCPeTeu0Gspe9LDbGbtxH_SkUpaFOu5AUhC03t8g4Z0xVYvF6KaLAMlIQ2Y7BoBRxlLfKIF9e73Ld78FyxdbXkX_MWiWHnWXYIvUI0J__zQbO_ctFXjdL8Q3ZII5icrV1ZG0W59rIvBWliCqL9KtQcJyK9H1VqPpuYIWfunz5A00mzsy_qZOdoBHu1geqLvYy7xTNV_ZBFfCmYKso3os9s4a23RqIyxcUZnIM5BfTlf98_V-eeL84LoPcNOUXRnYQ0eNKkLs6TsuHWUiBb-Qq2zr159VtP_HwMEqfZSPTgiDK19bJfWnPd_p1EZMYx_WTOuvrELpiRbmxzj6jPsLGuYgp71zGPO5jpKmKfZyXxZGu79FX9WSra8KyXFh2ySFCE09QjDTFyILVh9KR-p0CeVh-b4KzRWBvXdhhp6AvG8N_wltn1IMKQ52m8rNeXz-fBXo1CAnBYsVYYzVoxbze08nIpVQoPGB99mBlMBJI5OVCRaks-uwTWJ_BCFGwaKBhq6LhEOERQ8TVuc6Rc8v0-CcZrWWpqvq4_u63ZpVUyKbYbWw0XOMYXFheNPOutrHX1L1l_M4b-sWbLuMg-tXOg_uqYkB74cdrQ9EQl-2anzS6peja611VE11V_Wjn_qbtScEYiKbj88nOHpYnW2sJc87IxUhQyDv_XlmZSNkwuDPXyDiswpV0paLijFFWMGmAoNmEyodx-QbEpz247FYl9cxEY4mBBT1KHhzkF4mLa6zyBEeHW6eAhJyM0CSqj_QqBo2gB99-YrU71OUKacZrryqif1ta3994SA2I9Fh5bEoF9e7JZFDihwo15Je6Khu4ViLoveP2RlZ7VSqUi60khJ0IzImztCykYKaTk0hcph5I2yXYKWanRzRPmeplIoa77yaU1dMqJ2l3fm_3qaOhMalngG-bc1sT77e_Y6o55woBmdnFbjbUpW7WuLoPeHVnJMpCpdkMRQCLRn-ndWUPZcUUQgV0lS6w0N0twg0TAINvv4KxuvtnwXfnMK0ssqumWPcv3Bp-LLUzBPTKo5XJOOaiHj0eOYoyxYNm7MT0dcbJGLQt-6quh1OtZ0YZ68ECOGW7MMFyI61DCX1wLLlsYlHjdV7CBoRMrGchf9DPsn_eMxweC4GnkcvudWIFKORIrNoo1JHJe2zl580AUa_UPn7-zL3HGM1RnAhEk8OKYCnWGcrBnfrFIRIf4CL_U1UvyW7OTXKuEdaVE0xlMhDTt1kFOkc_eBuxRClY14vs34LOroRVmxRkUPMSWW2GSe07TI-BZOkIo5k0eksyXKuejLW9jmkQEGukQmY0oQUzLjqBHWcmhBkX9drtY22DEykYZbGIN9WZoX1gj2R09Het10wNLdXRXMVk0aw0nV1XIv-Zy4MiLUaxFqE5EAM5WwhYyfCsLHDsXAQkpKaGXr__IqTEvdoTthm5KL3AQtdPdEG7XGo3JdHcyafdsht-GKCZeBjTGf0iw1U99FpaCIRDvCikeG3b4nCp_YULQNTtVZZBQNmM1gCE2zAvFZiTVdG3OOyo2AOm2ceexf0NP7I6Q40K8BBVtKkpn3IA1kOCDZ4U0gp1ron73lJ6Fw_8Oq_9tXpz3f7I9wNmbEZ-_UUWdgjHhu6f7koRhvMF0AoMxw5H1gypLitqjJKdq8fNjEBDpNC_cqWTT4T0h78N7j_5bxL5WPd8NokKUwq4hRxObO6iJC3uSB7WKgXc5PdbnilfQiXDEavQBtZL2Mox9esZDibRUTIzfEp14E0isIUbuqI0STECqDmWzFPJ9mCDee-o9bfFPGF8o5VWYzQwmo0-Fzoi7LIRWZY4_1YOx9fEBT0-QrsVS-Pe3cdWGWvutNYVDtcnqhH2nA9n20WkSj_loEH2e2Ls14Fifvtx-NG8nYw06uqyCcwKDu5gIrdkCrEHzzyZ7WR5Q6sBnEAtqb_joG3Y56CZajLzsaJVn-esjEWQw6084gvxX8L4A4zAM0EhWRquesa5BHDp7o_KCYSmiftrY9L6tQBziK302T8hHqIR2jdvmlvA5ELvW9rs61-RZZHpvtlXLvAyJaTd-kXpxfzhsM8jDDwR02PlGFzmhOeMyKiVbnCpiWxY3de6RZM17VmVin5uMXARUSpA72D4kyvFbqfvr4Wll_8Rauy6y-pKpfmUTRKbgG2bvjPOxXlpY1E8K2SdzOtwcpMhQTQQpqtwp5LjLySif4OUjzlW4lelXYmlNIz1GVjcFeTPP60mDdrz3fkAAiWgMiio6GWKe_W6ICUP4hH7kcIzccIlDRk1ONbDYk-orr92KZZX0PSOuuM1qoB7-ZLZvesOOd3RuP7B4aRGULeVZYAxJRT6OxPGJwJ3qvnUU1n56zYVPDJpslXIf1YMA1fr33VUEBd9LKdki6SiqzPe65Cv6f4YzEtrT9BVzwMpBz0YvfEKRhnNayMBi6RvTb2hIKbqznVUitZGgY55YdCU5MRjt8cgcnIO8YifoRrwz_w9TsUkTF3PDNVW-sZiyr_7rKo6nOjlSPG58ZE_c4Kv6KeQGxAiC4WGW278DYBUPSL4Zs7r7IZM805MN-IeZebEeX3zmgC-V74O13x8KO_rvtUlBrLEM6HzV7hbAmWTEgzxfoW2CmNjL8-lI7FbhOTN8RvjBOiMWQWtHKm6QleO0HcY_kaf3y90jfGA6qYnP4JTrtEWclfzpFwzzUBfx7nW9tGZEN2rnZxdPRkRk4Rkpfxx_4SorJT2EmpUxewwmVjjrJZrEWNvxxYmmvxwTvlIOZybvQjLCYK4zGb0c9uoL_m6cbdBuiXIW1oCrEkjt2JFGzW1C-RLL2ZsVtJLCK1kDQsvwzqGq1xeV0MK-ZwwtrF6SHEPep38K1JIHfuMLBAuabud8qaHOoSwqNJlxCdwlvAwib9gb47zw89g9hv27A9oJSruyz9i6G8Gku2J-2oA_ukSbRsEDzP1o2dD0x00sMjP6kV4tyy05TXlHjXTLPKQLOuFY_sqVwEUKZA0uv3gvUw4oB95yIjQj-vlx4RhxL3La8kh0Y1fRNAZwuy665Dvg5dTvlHd1XpAMp_aPZnHntL06d9TynmDBv7tJd4pQJeDDAC7ye96HJsV2BzzIDR7PuxxedNnhcx6sTzE1XZpr4LIAJRmxI0qczcoJV0l4A0-dS3o4fadjwAy_gpZaOshTyl-J4YW9DrvSN3oD-yeSA8hA2-KR58NkpyOVJkG7oYNexfKmhLE5PTHvR2sEh9vjMAtD62VWThrtjOqFLZAQJS3BhPgPtx5Pk2UaITYbRDwUhXnyXMFIHWh9ftoG-JXIuqpGxyNgHhgK0BwSeztZKodx6i2Zq0EKwqJ6IiVwqSvIESBKU40f-YBgxoaPADdwb5yAiI8SdbrUT4W79jhk_H-fGo5N7u3OFopXRcf4GKH7WJ1kdaJBWCjAYCpYz3N6HIlJXEoh8E-OzLihm8lj-IKOINp0t-TnHE3lxkn06JRC6sxyM4YqsjVLt7QLaJYEqLzdPk-Ceejo7lpFReTkO5vXOz2vi_86HD3wbv2yzIQKFA_w-HZNjwnAjiXXgm7kpBG9zB4kq5gqFNM62ZvaAK3tHsu5cp5QQuiuViHowjO6TjBteM3lZxh4e6Vjdq2crP1CuJP0_GrEnimJrhGGpxxARR3CmUZEu74t8D9WgXs7MTzAbddaS0MXLhXfZi56AbNZwh07ZW6SDzUdL1NqML2AbGsDyHggj158k0oRO4iI9mIdIuShO8n6FCON7y8e1zOdjhcr2BtcmyvsszCjlnOCADejn6V00ynZcE6bqahwLoBnK3DBm0V0heihj3kltCj_S6lTUWtAvqhnSNzDktlnfOvRdbs5F1vyB7kGAFqB-KuAE374Tu8UKdz87f61g8_ml9_sUtR-0fQx4RU-Y4gHQcddbLkBXf29C6NSK98GtYA5LoJ8n0IbkITRtCjy_rfljriEKVMz7bJp_r4dVyZgRVpYkqEgmnWUX7UfZjOg_pUhcx7a-d0D8zIDTd_VRgyqMB-iXdL_6n31W1ytcCju1c8nJ7ssEfRrQmuxFLFf8nnKNBbToVE3EyVG5o68YlBBzMTrv52YcKhv3onCAXz8JqDbKbs6-6pgvOYKNK5wgdRk8emDZYZN0fOD2hOsgfJ6S-ief457_4_cgK75XjBL6fonnDUttNTxL8djkiIpCGw89flSKHSrc9FSFqI3wRXvFjF-CWClYDlTf2yQfw5hJ_vgBVScGeu2vxcOUH0GYVcwgqqXU_TaQ0l_qt-7u3TkdCtSoQXDk98C8hVZ7kNlQ5wwfMBd2FKDh2FyWl_xUkgyZ3rE9NgQRTzY_SpPbcESF0NlcVxIXYSuHcXFvz8xzij837IiaqdUqZJGvdDQrI14PZlc-oN1pTODWsGJPoDZeD08TgWZajRgAA-kpSggVCccNMrVOkt0BQrldsl5vAHKN-8oyd2lfk50kFngrRkzdF73bJAkKc6ookYl7KwKN7trBrnamAFRrYFqjLRzPwHVBJhLY8mprJKibrn-t7zQCAhHBpNaj75TcxAP5f2PUxEG3icO6ZTEf2vIQkYJPI2c7t9Yu_a4nPVkLClqDHIh6BSwXOoe7zm3RGVqrxM0_tuLzfgOxwE8lt5qPoGINPWIuwxwHZ9ZcxuhCpccCKg4tk67GlEQEcQPBg9rx3BFYcP8a7tgDWPUNyzK_weMfPTmLVJvQ23vumAnxNmCjKDBg7r4BHM3Oojk7tgBq222-s_3cZv0S-wphmr7Busn2JgjtutgsbjTCeyjZCZg0ksN0AP-2ypCtmZJRkjiZpxz2Zb3U2smxaJpogX7rbmUW6mcTpu2ZIPXhkutOW_rJ9s-l5szIKCJ-McdqZgnaVlx1j07xlqqSM8KGFCInf6XbUvkc9CvRar7C4Th6JlnnZlegSfAiUVav587CgKJ8tffOthqoEYdTVfJTEV7y8J7Mok0WQtnP6hdtoJzyaZoB-sM9YqQQysyVcAIDTnKpmL7B0UApjJgSUiTwF0ubPo00ukAig2dunmOvF5FTnbxjXT8RKF6cRyZ-k1ch2j9hNKygnurnI1ZrkWjdlLWB0_D7UHB0RIcc1Ypb8YAHUAwwFIeVjkuXVzV7DTWEEeuey_lmZD48Mn1yVY1ZpQWYkW_QdGEjd9JNO78JLZc_YTBcoWxLhXnPUCGYx0uZq7dlkIs0-hcXMzKbTlKB9_7ROmwXmiA1GQCsmLCQluMYsdkpqrdUswENqknSRv6rwwYNA361i425mUXKdVlVXXi1tdHuLUshiXfGN8vzjUgSzaFQKXpTZH8wVEbdMKaPG4waCCys8Zi0xBgSParJpu1WWgcMTD81cJT6JB9Ah04WyurXXDBh9LmsdY4A38IRjfV4DmT2jaeTFDGOfo6rAoz67zgZyQD2ymP619VppKnmJoj68RxICjsiTlXWT7SIwqgM5RHbuHFLjHHSLqFhJlhQWuiaiQXNsd0abxdLTTw4bi810isKNPX4zjx5fwl84PMOPIJDy_XEPtyVGH8=', '5744e360ab9b439e4709', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (50, 1, NULL, NULL, 'day_list', NULL, 1, 'day_list:1:2026-11-17', 'gAAAAABq_A1AK1oZcMIwKeXfiWic1P2OtGSQfMG4KOOdyx8rOEqcz3lq45eqJ2CPeIMkYsVBerPqs5j7AIQAmg8nibjMhIQ6wNdFYeoOqGDp-uGBrOYAwuIukgO297GOV17ITZvwcyoMzyVwKLnDzOv7tg4McWbgfzHvPbyV_uV4410LicK_JmA=', '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', 'gAAAAABq_A1ACA20QfU_mAm43_PdTUqw8rWKhvBGkuPD4Qrax1aCcNecZK7wQIIRlJyaTU6x8RIeYK31c9dn5s2qfy9T_GBz3plAlN5gU3EnteFTDC4Eyth3fcmH8DozQL-eckALSoCdyoEOjRQD7QjLOTM3SqHZJokZPisGyEy4TlkKYlXTdI55WmuNB12j8-fH7sBZ-S-hZsIMNTUZKNPWu2ci-9yv41ns-Z-pIbcjJ4pDarhj-iIhoSqovRrCU095c1mdQ2JTF38xP8P1eX_XOHjNmMWsQOkik2e-PdycddNcaTYt1jOkjdo1AYW8PyFxUU5F3CU-pzKqM2SqaUbh5554aRjd13phZ3OHuJzXpq2Lw0GZ6g_KjTEhQt3lW01qRsHXU_Faa3fgI7tGgb2VTdQlbYQvqWOUM1oYVvjmNjzCeA8BrT7bcDJ_2twffm0pieqnL9bbkjyX2uwvDuUQtDnqgiQes7-UbKaIoL04fNVaHMuJn9EdGD85GeqD1BvjFdB11uicijKMq2ehvG1qWA-KcaiOc_OgPxmuqTZRnt5QMA19tHA_cGR8OpUo-qRA8wkX_uYWN-Xi22p7iaOLCNhlrYFA6YXK638-Ygl_wNqIfFwjnpdz6tPioNH35zhedAwnM0OPXtEoXwSzJd1qA7Yps5BsixWevhUocRAA_sOybF6AK6la_MLBdnLK4fXCKO_ZoQFRXoPbJXB4TbQl_ziNq5g3qxM_s94LrQHywrf3VCL26id6CvNUVLRf-pke42rSn36tlP9SqEXEhDhpSL_4ggyDFSbQwNadnq7XOcB0G-VO4UKr2lde_CV0DIwd0HQ11o56Z5LVSR3oIX8_SKeZqAIRMgQAfbgTDONGPfn64kQnn1gTl9Nuq0LiBv4fH59NVmkOIgGVw1ra-js57y-i756qOs6Q7dSYp0pKNKxcwE-J_RpeXaHXGO8FfIAtS5xAWmSCi3Yhjt_hs2w0G9FQPQXjeMpmqsCyc0GASULaWXR1VPQyQYRGzLvphjAh1mI11mvTLldtTkQD-TuMekeZec-OusUYuezBBgS_4agMMV1SMDs2UWD-VhI2JEr1YtgCVjatiwKGpkk-uHyVlLsUNlJcWINAMxYcB2jdkTvqa8Tb5AB77FfHqbwnZr56t4OG_1LKZGzjZCvoDSFDU5TkA7COXcp3i6QCeLbhM1KS4rB2hopODWu_5F15kugoWsFGBQiF8oD4N14w5ZW468SvudeKFw1dCm7rQ-I3kBeAMlBZBpRooVoaFr28-ndVhu29q5P7D3wwTQjxOLveZuZntEJGMcWjSd4Hgx9-gcsWfS85LyCtUtsTwsSJinwSQj_ZKWeR_c2ihiREKm9I2OZQZqH_i29SISaF-RjwS9TsnzGx_GqD5jnykZyhZLCbGpxoe0-iLU8UWs5uTnxFlm2K_CNUnmz6LvgxtYW1404NTdr_D5Vv9fDCkXTqBL2HkkKL0Q1m-j6RjB_PeOqvhAN2E_1VMKN7vEMzkpxnNP-ptqYt30aMMvwIo8I673zW298rRl89UQnBt1tPbNZFwj_Rbz_kBS7unoFemQlx4g8SIpWd8Maew1R_FcuGEitHLLFh-X28_eQoiy7LdvUiJlSuT1qlSwIssP8WDfLBjA1-aOdKF4Vu9OAt5rrsx-CQiLnAhXuzggrK5A2iOg7d-HaU4YsIrFzWOtDLZ_Fl_1xzmMI8zp8P4FbyN9EyTn37jilMlb45Or3gXIH1ur7EU4ur-PthnRmiMLw9oIRY5o0FLHjTHfA0Rj6MKgFKHuxLd5V2OY8jmCjauzF-XGW53xVOqIahpcfHPUc_bccsWEjgrsiRj3mFqDOJGmexCZE95ZE0IeyNlJmyu0_4SWYPw605VpNkzuoHSjxotqgnTA2O-epsUBcJUZXClPWvfl7Sxv9v3QldApp2TnIQuprc2SQN20Xj340mk_8XSSdMqZSttVV7EOKYKkUcPSYWuk_UOMB4VR65gvK1ejxWUstoj8vaw5cEf-OPzzVlSbgVVSY-t4wTqCI09yAkehxlZ74JVacmXYQdE6uTM5l_5YhU-TvvLset0nDUFfnzZtNJajbhDi5W5H-P3BMZb6590cyMy2RGcGAuF9mn2zt7-ixq_HvRPv5P34l7G3xRj8cJ9zrIbp1wE_cewn4PhXW9JDDeEaQ6ZaDs-7FkgEHkzQU0fV7H9PGJ9jNjBbNrLfahF8fg0lME7TRyTOqAKn658sf9dZZ7IXMlCSf7ZIeRFkK9AduUSA2VxasocVNZog56UXRtzVaGgI7pzdZvWrqFqD31CaUWlUPb84sNWUvdJebNKjxzT8WLnV1uct8iWjA7mThni5s-Qeyi9pPMxdtXbbwi_f4ix0BqiAlV0NK0tsl0h0mB6GfffpfXPZENn8qeRK3Y1OvI1KRrZi2D3c9rsejMOS5-jTL7wNmTT6eK5N0IIxzxvUjSqDhqCTrf3_iAQECiKLq9DySQXV3o2VJP67Y7-cU1JUD_LzjeWyYs_qcLpNTP8UMqzyRnKsvq6MjJXN9Es8onBLOJ3JyJUM4iFx7TcySq3OG9I9Iit5ZGRtQLzKJegWxAstRGuDYuO5_hVqkKUMPrGmGZN9tD7Fq_0IyHhmanb-c_4_2ETHVt7TG93uujGA_bUABnJhWRlQfUYRNZux43HRdlr7tY2CHcJxnNQ2DqKyrY6dq7PAuffFAO5VpAaiurYsibVzJ1JOfpwxhCchx-sNF81NVtUByAESQJJ6H1oAo02sfIQKNY8MZ3ZIakP0yfxNNhbA8hp61CwUkzQBSijJbI_p49y34LXxrP6K-jt645ZC2IAQtIDmRNf6VG-gIgoGF4JVzyhQb_fVRc_rA4XPLfIgLjZcRoYuC5Ghq5W4LQ6pTywIc3Jd22E54jTh8TPeBaJaanC1Bqr6lE2q7Fv7go4RHctvZoPk7s6HinnPHyqQDbVy39x_5kRutjFIKK5Bq728yhvCJ0bfbtKv5fqNqnt7PIbzIxYCK7-7ik3LCSzAgyvJDiq5QncLPvCXPGHduvUUJa59klP986VzPSXoH4TDsChXGjn02F8ak4wihN7qIOtxVgoHmBzs9_3cSPnhmOLWYESo3MUSU0XpY-9PQzCR01KybjQLojE7nGLj-ObNR2KNkuDKwXWmEJbfnvsFcQT-78_lrFcbkCu7LDIgoumGLBrpmxJAmqJ1GJNPj0NUIebf9JCwTUA9cLxoNWE5znMxqGh6Du9c9vI7LdUaAqI15fnqxlxhy5_fhAzWwUQJTSLIoftt4eJFu7ua2ePJMR_2b4MoxCrqLA8hd71Xbs63r5Fk6r79kJQyKo2jHV3WlHRFcNaYOgRgGe6gRl6cjJMQ5e0Gmyny6yrLvSR1cMhpeieVs704rvmFnUaNS3bwN2vS-ynBrcTXqXtmHy_WYsNZLhIwdAuj58YHaOeJ3kcaGuhOYT4P36fDhTdKLivA0hq1Sxpmk8sAB2oWW_bc6GMH7ShS8ReNOx19ctFjcIJHsXjlzMbZlSs4I1z77DdDkgZgQ2wC-L2ZPb1dEXjF_GTSm3QMx7H1v2qjM7_4G2BnTYdylTtcjE2Znm0zQYcwQxnKoHSz-Yx1eHaYajkQvt9YXPQ5KBglJOB7dEjaTcN6jeAWpUs1gUEjKZkbr2p9rRhCLKNJYhgebJgSKUF3tJrdunmMZ8gmI6jYJXtRYJvWcfSwcy07umDwBR-JouQriM4H6ZPtU8e91jIeZNoDGrRAacq80CTY5790oU1iiEczPK_joRCHiGQJz7ADc4shaoxfkSwARb-VgahFlSW2RnLceB6KFMUYRiak3QC-0eRn1KCM4WfmYoEGWV20aE6yW2EDL9KSaFY1pDDVNte38FQD1JOXrA_qFwX8XJ94V7FXEgmiwy_aVFmKTyabmtqeWWCnBPBdUi08qCvcjbGwO_JLxmve9cfGsCEGRx5-2D_E5w0jf2tu-mPk7kFJNhOLqcyJGDbe7m4y10vP_BihNI037Ytj9spO8rA3slC7-xjl-f2FbkprqooyIHHype6yZM5r6q2VxpEAfOALE68pK1sTQD_7pTUb8nLWDTCjwEqc1gz2a-dKNj4yr_q1hPGDknNWVwYJX5nxqb7DcStyXmtNlgdhOMruIKZEEx2TYLcqj0Ua0hYVGLsyLlIoVJMrrA0Wp7ygVPxuu8IB69INEVFae3aL1L_ZMvOyaEPOvzRuniazMvtJcVjA63vgccSCxpZEJanTuzpp-zvRvsfZTRuVCW0461LGifRBi-sJyZVozqJ0qQnUYuUisloS5F_tXByu_9zpS4dMt5iTHaqUKf4pkIAt7Rjq2R1iTKsjyFZZ3xHxtxTxITl4TyI9r_jgV_xJ1xRSdlRSpG7z3uvC7CRHwHzNuvNfxjkM7jz9OxSecJI7ahDP-71TocgLRBs9aW7gXavbVl3gNeZSYzi2wcYlCDQnoQYsmDTalGF2iA47BQZiHYHeeDnU2LO4fWeRl9VWpPJ0Ti4UIKFgLAnsXI8iQiOxNcpigflWLYh55eYIlv98fGFuiS8GfRGyZJfHCZeVklVZlava53bgtkCQ2lJtGrUk9ZTjun6Dp6ZHEq5nIoiQolbrHZy1jP-510oBBwU1XfHcERCdTpR77mSptjDcGXel4Yi66jAt45Bch3gh3ga8oF_BwxFmWxgzpo4ZKOxAZd0OWyVCQHdr5UrBdTtyrsI7jxbA7HEVodmQcO2m_p-nNxIjGT5aheI7zXrklaXpF-LCDZRa10NaT5gSW5A2_72miVJRC99PkSW0eCWSpD0D01siFwGSkF3hAKoiGmfm4m9j3a_Ay6VtQwP56T0uvj7JFtjJIU_Gq5c2zcPGvaJYnm-Yk6hCXO7nZ1CZT-rzas9KwNF7Jan4MaK54cS2FcbKYOxSGT8svEHrmIGYcbTNrdbyhOhiey3kS8ST-IM2bNRLx-t-kXYezxVCNMKPMrjIDB6EtTwJqMWBdbWYSMcc6kV2kUM-8moIk6d-VO9LQ6H_MMztzNPvbmrsv1DbNkfm5_yLM97AbIASb-4h7C00OPBgrmpZJEi7uHbxbDb7c4pNcobwhcB7MnbezlnhjgBpKFShCVfwlRoMpqJQwjdIXc-a6k-5H9vV80wsv0nYfqnZM4IbLj-n0wTWzHpfFUaPF2outcdH_xjUz3MhRzaPC9cFjDjRfBbfoRiLCYuu-22LRBLvOf7CLJd7a5CJw8cqrrDwKbOYcJwPZcHb1haivNjeq7e4ekMXIZKd3Jo-18ZUV58tyPil7Myf4CggyDVfhRVa9fmYCe7qEMMWYAG-0TOa10GeHeUhSFKBeGUeZ6ERRLrRK75C5YrwUp7AKZhRz_ZCG4BpuNvfkLVWEJW0U2Ng-6vjpHdIZ0MNjrmsiP4J-21qved9nHrUe2AlkRiMXMr9UdwPRHjK6J8mUeYdEWtkh3DKwK3PzqQ5fitMP9RSoW9tcObujcaq-cviDDQrUERrU0wSHtYapc6ftd8VlEdlqCSu9kRGdpnQKoRrkMlQT2Tjjq3hZ3yKUrX0dct5fb1WV7Q_2Cp0G-CxngVc7oqGTWJ4O6ptTt1BVlJ2_JpKuDaMLgPP-oMOgjWae1JNs8ri6xpdxyMapQgMPMoJUJNdvFc7moOH-bNdDTStveURNRu0nrcQfSA8zUY2uFKaEOLxBpT6pnGuK-PrnYRSQh7VyNFCg8_8gk7RrXgz-gPtwEO3rv3gs7yvCM3TEHeIuDPKk5IAYFiH0MubIG8ZLv369JMHhgAiFBPax4YqF_fB24YqXwEVhnqblrn4M3LA5CvK4xrO6Nu_eyoDdOqLgyS0-EGhhKpnFSnP4NLmtDFPiKdKgyihB6ARYvxv09ECYwTS3k3AXCue3037mR4cnGKrMYbaTC3x0AGys9FEulRogXFTUJmilnXMxhnHEbFb0da71mQbjqT1Iigjfyz3Nlf6pyQvD51ngzoIEobkvLlOzKl_SOdO4vd12RRFPnRlkrvS5r4Pwf1GVgkdjwfTpAJMVCPXTkQtjXZhK_MjwqaLooSlt3JXAh5xA-Hz4gJGFHpay4tNfrPlDBB6EtJyLvrrQtkRT8fsCXPZg6akDv0HMvOabNo11N5Fi8cqVOq5sGRrnvaYDasTd3RO9lvr2LZ6gsJFnWiwbeV6dFe2_aknBaLzQx7ZRgNq8S0N-8zCR0hnJPkAe0aNrlEYs_VZm1PRwemooWqhpQf_BFN3L4PDarCROxpSpWWSGtiEVZhzjF4DZqa1PiQ6jJKrwNVDWriIVaWzdaDf8JT-fXmhtVuLY4RyaEeoNKfct_mURGTsN78iqR7MdO7e1cE524CLrkm_eCU51PKEldXYJxlaFpNjdjMWgzFy-NIXf4zvEveC21f7a-3_vXbCTogPboYzR3cQjDsGbmmlqSSWjjfVM0qXUMz3kwifZqBG_SwykAqdyOB002_BG_8ybD4uWNmUROvyywCBYldf_nbetTBNZ5jPR6gKU0098T2CKYnDMyCyp6N5yzNRkQcPrx3Tw19aMb8ZPgYMxJXMv2lTU5sMvAbzkaz0WFqbYMCwVBPGDJ1ZieQec6BEYkSMR0TJxkyPQB-b11AeOPuPgU67q7XTv1Uv9uk8RdUVVU5aw8ArqmmAnR9SG25iYTD6ca00n6VPFs2rKcolUYREdy_IY-7UQdEvBYrSZCVkIrWIqWI2PwLQmHgbIdRdmKjNQfDLhOWxUbQAC_p2NEL5a2CovfpQx75GZTNSRXxpK-eoPARvk4uHzv7VUzGhELaTh9REPykMME06uNk5c6jHNQlYT830nLF7E7x12SGnq4aFK2kaW8O5sf9o1oGXhsNb4KlE0wKB5vBM5SsTEfMUyMP1jEYmr4OceC2g3kQ2PzSPqsfbh3kJ3CXoZT0aULmGSVBQzo7jr4f8xnx3kOhDLNWjYp2IkSyzd6AUYqIrxSXdBQHxVLCIkYbJTNaZq4vvBB_EMjyYaufC3635Kd-rWk36udr078XmoCqLnpW3b_1Q==', 'b06b9b1052b99f4d15f3', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (48, 1, 11, '4665ef1e-a97f-441f-a5a4-89003f768a9f', 'reminder', 'helper', NULL, 'reminder:4665ef1e-a97f-441f-a5a4-89003f768a9f:helper:20261118T073000Z:1', 'gAAAAABq_A1AxVfhxF6DOLA7CcrkJkoq5zhnkvFJ7pwEJHBiuxGNUEAXYi5be8bdG_9cVnch4iHE2ANpDUpRNoM_vAoznMqKSYlLLpayjBJHEfwCp7ojYzEhOdkOh1YenGph0_JO42IOGPJBvsyT91xkEZxeUjc8VgIihl8z5hMyQ194vtIS5iA=', '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', 'gAAAAABq_A1AhNVmAIsQ9jHCgjNMs_DM0jFkWpNaG1HiA9TifQV48MIpVyDjZXdu84kO9ZVA3fxRwMeUB3J4Lg8r2o1ByYSL6Y7MBNmOg9gaiTWXaQHqHsC2EpErM6OJcIr5sktHkmZ1aV7vLnC6Fktmy3511VYhqBdXbP9HrWUd-aWc8hSJ4HPGnqqsN8tgMeVgJsviZEHTFOu1jY4vynXnEIEdz1rMvpeO3A7FBxHngY-s3vIQKbGov1FIVu3fPTbQTYNItydI37fVuFlzEhEP3bv0yP04vt7_Bl-ZX19a-jVtVpQe2VA8koY5gNPTebfSr3aCcyNCTyytLmvoEPDacEziOyzfRZgseMwxwIB5BTaZVloPqYF39mvnN-6FY2TY8fNs8nG94drbDKgrNgdL7zhKJyoDmx5Q9D0DrtuG2Go6kE8LTHi8NsG4plE5i6mjBZMdSDV8g51eIwXYzuC-clTWuHAUQIQCvLs1AgLXplkAWRmGLMz4EjcYdgDDHtkFS0N4oo3R3QeUe74qYYD1vfSHsu3tXeZsXhyoYz-PjYrmc6Nxy_41GU9Frp-tYRg_uEJPzqC8c8WBZca9Bt7lRL8_QF16DjY_zhzk_IQKSxl8qhOyYvyw8S6idmq-9LiMo1ut43apocTd3iLW2nrsk-5fpPN4a8-tGUEvClnZLLxs1zoRDECygd9I04kX11M-YdzqEJVwJsTJok-xlzOiD7nNc9HiJh0hIVz9yhleJVrCKs3yDgnQsiBWV1p7fCAvRea-PyXpulWDIwZ4lWgbITewgB2c2If1tXpEPDD__LJPEHVfpWR1bjNaybh-nQ729JQdYlaA-tBUpHG-9WSXjP1RZWC5OaKS_n4pMn5sSVfx8DhM8zpV16r3lzhJzDuw8tx1HfYf3gKUhRfQCt6UT386l1UAWvED2WwoY8d1-Ja2MneQHK3aaECVrhQF1cQlVczw57Br0UGZg1qcV3--YB5Bb20f-fcG7FvYkjKLy4EsKSjLrGJuhqBUULh-TtLuv6_k48Oc1XfvetWiZKwIiV6FGPpcYDjbEZhCBXeJIyOQEgI-zV_GVywFBYhNAFlVWT047svj08eVnK0mvAVcfq6xdTpNtvB0uGjbvAaQ6YHRkQQsfCOIvdnTvYbnt8FwMOky2yFGvJmdpA8TLTBlayh6qjHETqkx3shTjpir1KYZ4pKgEKvr6XE0F7fzUY6BJerkVYS5PqAKKi3XJ9T9oelwrqrEhN9VL3mFWPwZBPJO7emEPQ6BO6Btg23V5QGlVghI4mn9fhEQNuHGhRaUHPNMcLMnaVM-tE3BJWovyFGv8LWuCfd-7pKIJEfgcxK3zWA3VYxHl0D6md4y80Nn9DzS5KY8v8Eug28yK_vMdvriDo5pV5Zx4d-32rNXlxKLeOyr2kgp1jXxEuNGDqDea2QE1zHY2pzR58z8tZhiZJ5OqYa-GhnO_tkoY8H-iKvBHmmiH_6Hb9HoDPvOcQzWa-iFM1TYCzcmNquPjYmurPieBAvgalt-EtmLWPD7NM0cMD3-JC_-GZMPVC1qfWw1iVP17xCqrZPEQkJ248MWM7KI2kEsui-B6GYBhl7R5JQgqxtcWdUFk4lHRw-CLOixxAuRMpnjsp4cwBXYBpPBR6ynegoSHkP02E_MYk17FTQpvjNWyPbk1yIJZwXO9tbz3rNNCn-H6cUzzSiiTXoL10jlNpA1HtoBGc-M0djofs9iNuVpneWELz2TnISk5e7wak3JyHGEV89ec4_VU5A2j1MRKheCgZEul11Y6Bd-FVX5Yt4yszyJtjiUYHmPhsWx9y84vCLKEP9Cp31sJ1G3t6FTOOnP1HZW5ufjSS1NitaoGKWraU5AZhNy8RiMWCrRxwbC45xXGwmmn7XY6OKq2aY1xROhp_tPvESnKdc7bKlyg2N1c8s0wRQFgsN_FxGLIMb05JY9NxEu99CXwieHxC3P4Xr1fsSVReHuF3ZfR8LmRvynzyzuoiu2PquE6DAAo2OgeNuFupYdXx5-fx0nCSQYENyglns28f7rW2SoVXUdpymzNyZL00N4j7BRTyz-OZrdZ7q5uk7_MSMWdVLR6vzYsy4mzt1TasFn8lytCVmicA6CNoR-grFKGC1KtA2SWdEhW6o5OX3hO5SIM9msyAWZRTv0Bqhgy7Gg6dgz-fAh7c191XlAitlhuV9CQGrfSwmnvQzZz1dmUt39qhOZqa5C7S9VKQLFAjujLzjhSFtqA7GfeQlWmUPZ3_-fwmkxAgul9YV2TT5rOJDk5VGRO-zO96ympKiN31ia2Yp3cU8YjhduPb-LRW0btXTxGPUNuCjCNt2Brwe88hty-R7W3CfqVo3bVgLgw4OXGbhaeukD08WKJIHs7NwGuO87F9p1iD0upxF4RCTad-urIdCRM4uAHm8kldomAX97a_mPoHeOFEvDbvINImT0IIE0hjJFuUrglKiDkE8u84Fsw6PR2ea1PENscGiKMH9RvXV433DquYGwYapYEj4hN24E5YtHks_VO8fhnlR66zJR0judJyoVhmJ_F8q5HGCxSOHQ_N6PpFoF8Wt3fkpLt2NnG0Jw-5VcI5PjpNNE0u2S7czCJNtGgkDjWGiHa2QxuW_roHEGpKav7RouFuX9g7UQ5VIGh7qDuOey-ZVZQgQysjk_NJSoHkybdaP4L-m2mA44aYz4aX1XvSHQRZBrJ6dSOsOhb4NXFn7k17FkAY0sUTaseeiaDM1eKAZfK2VMMWHF2jposfwNokXRTzAopffpUQWH47FYHpYyNc0scx3M5vBe-wonyy48hGxNw76GSSnScQ3ZLBgpp6Oc2dTTORZmFfBiWWbFoZGNRjUmzLiAx8kJoLLR4PMKYklj37A6d4aF7sp4ROjNhd8jF1N44Rb983T-GpPzGS4BQyHF39r9iDALhl6MeqLWKVAc_zxUM8gADjxJAOdFSC12OmumHtiPt3-oR4jvagwK1R_dDMP3-H9BECuxAWcI9uJvqZdNsuT8ai8_bWaGFXqRsr_ZDY170m3rSbATTHyIjnR_t82KN3CFHXFgTJ6slz9LPbUDfBp-JpgoGozSrzw4kafBdVOJYIx7v1yhlCImdWzD1VJ7zu5bn1QDKQmClOQUC9n4wSFSerQtgxcZTHlQJzCtRks6wD9FMYJm7ah9bvXVhBNXTUlSfw1Z3ExnSMdDaKRRunChHD6dj0ekCvQUfYDaj5kTWB26zh19eu9lC1dBEggw-X7-sJ8Z8AOI0heND5Vn9sqQbvR-wa_0SQwXh7FVez0rKRhIf6JI7vs1T_XrnTNWb3FfrHlLQn7-BTkDgGgddNVdOGdCyLT-45hVHL1SBFCQtVsIMPMi0UyyBDQu9GOJReL7pDzRvgG3hDHyq7ocFSeYsuDDCjaM9RblLN0vR06jrWByI5tKPPF9Ve9jg_lW2bdYp66r2axjTboaE98bo9fdxvRXSvW9xxzFUWI0-S9bJL9vD0GpA9TzZ51jBbJ-sm3P9E3HHATqYfYHoeCOpLK-Wjlo0h8Vy2sdQKrcNt1Je1tr5Xn_dWcbgAhpaxrMRtH0RoH7cOJoGJ54fNaMcAFtUCOWaQsTE67O7wdKCMRJiEOQuyw7xLsltq7P0eCQt-PQIUXHdBnyEhZrVjE3DGo2UgDlLLBRV9eeo437dLOLl2YIAjnOUjFcMPLK9v6ANdozr5TK65V04CFlNPK0qj4BEyKRfViqgoHZlWgpcRbq66svIHoT12IdEe285swtcQU1a_a5i7QpNKeVv9P02u5Sx_MqRhuFbIYHcqv_Q6sYlNwQ86TPDy8XJr_sRsV7uDHjIBZWvaTcDeG2mbRmcd2dOEjOEcqIVFDUHoCFSH0QlVRRNG1E6aGgRSeGj7SIRVNoIeC1KtYmoEMPDg1TmX-GEy2BMWNAjFecgW51MAOtKQ5hQ-pwnrETd5cSfS9NnaKJzdmFtVibdD9nVaPflzW0ByQ73oRt0GRimMt-gGNCedGwMVU2MQ0mLywhd0b3BF55xyOV6Nvk7FSNhxZspQWY2mkiBKCE9beHlBnGPviLqoZZjoPBUmsWDkRR-VBHPRF5Ne63brzq0R5jh-5773GiPJCRFr0lfKaK5nMv1bAPlUFL9JpekjNZ9DTkNFP8YVCTO56RuuSTS6FO3QF5PF2sYhSbj2Ekti-Cli7zQrPeB1OLcrkkLJnggW0j55niZh8zufeph9L78Sam0IEniSBKID83P9Z0BiLq3s0ECIQgxlEd3wSJa8mP2lhHlXn5yDkyA1oksANXivpxOMNyIA2wuO5Er1rE9MMEuN0pU5YrlBrhlwPDaLiWKg3pcdQ-UUpz2GTAwU9PRITLm0Wit2khQUi7e5j4hbuQZ5gh5MW5cMpbl5fWkAqyw7nlNOcbYnMAuQw5fmJpKU9HcHULg3U33lmaBlB71JZcWxGKUO5OB7it70RVHBj52X55QeF0Bjw7uDudy5xacG5BkvfmV6e-Sdp7RrQjr7PuBOoG2zon9rCqdjwnUrI4tGSiZp7l-4DHJz3K7qjfgU1y-dlNTtfLnCcuckQP0u4xgce2PTGkrufU_bBkR1AsSRnYhpgA-9pKmBgCSF6-Ogoeg6ROBQQG1RUC0vfE4djerg1FJAwDcI2Z9xK5MlWUW_DHXdYNpLTFwCDLMoWbCS06klFs4j9TTHWrj7GiKGL6EArzXrZ1SFfjvVGENFpMKDwPFHN3W7TuUrkq4SPcMMizkWxsNMtMg7P0UdgLTVN611NBaMrw2gJQPxVSiZCqWFywKsqJH2V1b-uAje2r_dsr7GWEngdJFAn0cZipCsByBLpGAAoWIgU81O1S47LFo7CcyELHpioEM1QmzepgNA43YvrA-lmlbVoFisomAieEXRlmXIrWfQyBQr8NQ4FkY-CBv97Oipx9T93vn3Vdi5RMop8sfBPLiPhly-MZK91wOAkO5a_Lo_QHJssn6BPKiqR5WeOsKmxcsZSnNugvJw6KZombwGmNWpCL3cRfnowawNNImjwTZW5S1DQXfFIX_loYhOngQHXgfihCiniXljgTrVt6DNG17xhwnnHgDVfH4xVbyNXK6606XyTuKuiTUGtlPA9ZmAHMIs3FyUYH_pQF5P2Hqoz3wmW46qWe5z2-jCOo2QWg03aORpg_86lAn6xuaGknPRB4uxCclpj72RXEGMNGU7grZtdqMwhmt_stHaVea4LLWldeeNvZgyf12zD-o0Bw17zlgYY0-JJVqhXcJ_qcToCOBdthSizRz-Rc5rNVr4GCqjvcYYYlrahuerJtY_pProqzmMuNHoFdXXbIpIBsvzkpUKBeprCuoXxMVQHSW9P83TwIFKIGHwRaYJ8ekgAH09AuUzd1sXMLphK5jcgvO_dC1JUs1bAtx9QfvW43b9r_LaMThi6Xljr-TMHrBCjKJf-fEPpD5DrEI93oBtMlS1ZKR4fK6-JlmvRlXPMPaf-v4FwYOQqQjUvEtRPu9_ICc7LhrkriuPO-L9K-_a88SWxI3rp41FCfEjmfUSn_DNKviIEe3M53e2S1FDLVFJeav-wiMBjnVmR09DfrXEpbwoQ5IAqo_ndpSvxN3Wdtg0ZigO6_fBUXfnXw92iqPIXS-VNDBkq5Www-2W5VNxRikJf0B9xcrx_fvmxFNslOrZOSi7kG6hi1U8QXqR3o7VXLrG-Hb9nX0d6EPTdu-Wory_f5Ud2P-M2q5Nx6SHmd85JYk68mAEppO2YkxYF0svMCX4gGs45F9zp_0HF2LRgGPNi1JlZxJGN6ULMVbYgQme3zjcCdfkgVT-QjUZwXZrKuGFK6-VzMAW255rTsAT-WU8tRYtSTcXpNwjSm_-G-sWPQKFWWylcFdVWSiwyGOhcwmkEY9TCkjBKmAgYKjh9dDejQS18V_QaltYFJeWTFUPC8seVIbYF6oiNsJSDMUPi7KPPNvBW-mJ_GVIWEI4OE-4EvaEWOOPWh7JeRO1pc0RRcRk4G7ydph6SG98ONnEbgYwURKHAiQwKoODdFV1XRNr2DrWK09NM3Up8jKa2NA02BIXyNFmw7Nj3mGa30l-HUTe76Tm-hsQBqMYeZGWNBtCfD-FmlGNtI5hpRack98LFaHsgqRokrfCbhmVc70WAEbUuBGCzrfUTRtYXtocR9Hbdj83r5GPR-VEfUYguPFcRYrBj9vhzV9xsmph2Ly3nRlcu5dCAGkiMELyovhwpNrR0gkQkmONP7yIFLIWjrVzObHJk5m16tqxjXjCfhHPkpJerj9P6PewsPI3Zcppccz0AO6hR3vSVFV9deh4-Jk9XuGXeK736HAbFAC8jYn8UNPel_u-AcNzCykdc7Auj40BhOiDaV_cCVagJ9gDT5PQo4sIXGpERYc_d0nXKq9zY2f1QT-kouuzD6jVOD2SAHPS01wFVCkIn7tceEXkwagblLYYDYYqHN9ewSISNG5jdRYxNXTaprM5DIDgoLaWo3BgsjsW4ecxGrAhaLja0edCktTBsdoD4YWB5lESyi76FsBLhOzvjMkqT4ktqF8w1t4C1sHLkoZNx218fWiA4tsz06OxFkwLx2fKKUNlljsBwCtygKF0-FtknaJAmmKv4_aJW3Y8zpjz2wkzVoLXZx6ThVVH-7scbL_EMRw5kiX3-AVaoJVVfHirQcQLYwo8uIH-h8gEp0tB09icujfZSSJx12xPXpKjtTWmHnNaNjtwKcr4zdhclcwDOYCB2ujJCuD_TXPLdmY2qNb1My2XFCMFUSraWDechr4yxhpAvzMMePnKTScRqDwSkPOIut1VuFP1fz4xYJJPUXn6N8F-lq1bY-KRLPuEl9CzXySSR88yw3KiZE60n7N50jl88fcJfCG4_ntxTiZu-Pj0AYhMES2SN9RomZ6nrwKh3NW2NzTR8s3hi3Fy0iSjplGJV6rst1Gu59LryVqwRTexRH2by6rHGqw74t2z8FV55__y7h0Ia2yqhZ-qR11YwyQuVM-MiOALZqFZq5m3qx3-7nJ0qy86qLdo7c6P2mBnWuhpqZKmBbU0Hb2hT7rwZkUDZh9mAy3BA7cEkkinpTjNUJL0mmxU499fke4J8f3AMkLhLNmzOAj7iDS1igocE-XiuBv1LdJDLYG4CMiFOCzAohronNJPdKlWRF84LiMS5l4PpmE34rmDlSpztcTyKChU3e6eGiJ07Kd4eMvB3y9Bqibdti6OlAwmWBZ5YdbaXI20Qim6gxb8SafipLrrkAKF-1OXi3U8C7_X1CyRXSnjqS_m5F0Dxas8pf5TwGnOitEtpm6m-3QRhakWB1RPIeV1aoKa_zemylsp7dVwQY0VLu6GQcx3ZmE6j6cV1cCsyiQ85pihQtucky5u_RykyaXO8mCCSwncSWT8xPylnrtk3z0Y1TpfkXYf9zLeAg7lD811R15DxRgvG7tzMR2CvL_2dkATpHf7HI_lT2635FqYF2CiJb6i6qovXQ3D7BwOLgOi8mwdzfZMl7Yjz3--SMJIhrM6NDuaCiaYv8GijBEhR0ePo_Q4LAf6iTWYj7_ROzKw==', '15702ebc30a43d1cd4ea', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 0, '2026-11-17 09:05:00+00', '993bebba03d9150d', NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (51, 1, 8, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112', 'cancellation', 'client', NULL, NULL, 'gAAAAABq_BdU9vCHaCCqU48XKaoqiWRfJS0mAueI-3p5ihi_8KUxCFyn6UD4qPwe9qYmIbRjziVok5eWrCh2FKcsR86-TZnVy7067Rky0NpfMeb15LPDqKxsxhss0E5BL6vaWd931jH6Fu4BA_VR8_SWL-fU5CmmDRQV6LBD9ja-grvDWLBgTmA=', '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', 'gAAAAABq_BdUzCjLeoAX4NZMbXuPiClE1OY0TxvndC1lbkA6xX-_CZzSk3la9hYbTIMjuLowP9AEWs12iQWQ8UpEs4s51qTE9lgBwxxgoPm37ATzRScmWF98--lc1lnw2NTAXw3hgEfl3D-QeiD54an_oRu1LHlJdimNdpDdxHWORjVLVo9SYpld1-kyc4zweF0YnTyudCT7Jr-r3p-JrMDAWbel61snU4SdAGLxQ5SIF1D4fd7B2RG71N5tVJ21CTuYete0xmD0n-Kc0XXsZLn8_nWBIQ2pIo7Xeselw8MXm68UTIdT17jB2lXeySFC-YSRcLKiASazGqa25oQk48rbGqKuzHv9vlHb3qN9Wq3urAK3xXaAyn3ugrFJA2FVJuhrmWNZ7Q537eQCnUHTwsKzdu-uMIxwUYMUuKSDpcs2DY5FpVla8YkK2h74gxaRAyMFS1xghUgcqLyeHwGQn-oYrktkzWbxhWR6drqru-SYudzSreDmku6ih16HA7FzGjF3DjOoxtQ24QRafJe-saUyqbVR7IjRYOgdW7pRmxSH4eop4YsLVPLti5v9RCBA3yXS51BaLr0HvUlDFY-aG3eU257rrOaAKhreuBMZtFWARWsHVI6qeuoS62YqUbxgIuFFsdrIOIP6REG6etPNBt37h3diZQYp2UXGSMU_cFjTm2-RAfh5sBVaEte9ro35yEEz5eM7q941ivJqoHPfCDyP4bRy0nkRM8k2zaUuYMs5ubYChCR7L9xNAnQAqq3oTk1yeCDOKNh_OsrT0a3YRRzU8J9objSQG0DtK73eGY7ibdeoW5B9_G_waoja6XVKG1R0W8_A7mFUeGHpzqQJFbmkUWzNuFpdIPzEmZAe3ACJ0avHoWxkMatwHsvJrBsylq7mU34niFS3blxT9MLUn29eLC40BtSmrKT0gbLYR3BhB76aoBksi_qBADzeiC12luF8zEQDELmUaLLR23LG0YXu_eNG1z8OuBgSXlGFG2RNcwTLkEwGmVQMdhkUVthSx1yAoIopzZb_FoolBo70xilCC7jc0Zh_KKgVDgY8EOHXK-r2yWPblO4IHRsD8E0cWAnUSuTo1CpeJE_ARsLvLnv6roKExV4ZVd4Hg7_SW5TnUlwaxkLBpCKHMex-H6W00UEMdmspPf1jIYvGWGLwWIvL4Fo5cg1J1noSSDcimZejn9pSH6-J7XDOaKdpbDPAXCLfHFdlW3prCqfS2JBlAJde1jzB4vyWsF3nT_4KtALl5QdA2OpdrEQnXpaYknGUMRjKmE-Q_SUjyk13OTltaEH3kJJ7v73boBmbIdfLy_bZP0SisKCFKNbWOLdwso11ml4PaZK37Rxc2bftpdRXGuV2mQGTY27DHyyceOrr-QBnTBRutnHc0KRYsMLXcBVUISBi5bx35yvdIYqeOA-HD86b2jKJa7mNI9v9p5HKkwGIV1D7gg8qPn1sLP71kfzhgyvKTWlMS1pR2KWdvG1hxgr3IpAF6dTa3SIO64hgH6D_rpQIeV-feBoDyK0Vhk3kkV2VKnJtMHSCtNDuCx_TT3_pFj0NkJMScEhOh5EHC2n5aqLj_y6XcoVTz8ASya9VLcn-ot3BcW3SCH2Y9fd54pce8P1oIhqOTzthx5IxnhmcxWFcbM8U8p4ihw5O1WzM0lX56nIcDhnST_z0PVcsT3mIwXE81y7EaCTck5vbyWm3p9xYqvc1gg4x1taNwjRd8h_gXV5SoIAa00epH4uubFnWAlK3lED18hBml00gWvtSPnskH2ShTeXJmgET8aqVqqArNxdeKRHvECliU4s415eelgXac0eh3RQmads4d7Qh3pslJraRjfi9ko74hETCBUT5MODoLnG_XHnukAypJX6PEDxL-RgdbK3HaLYUpuhcGMxWdKBdDqfgkXQFX7TvXjFrYc89a62eKeFKP8ETPWVbya9JIubSiYtPCKgnbTL02b6tpnx6Rl3Ce-uGAB3C-mM_14zs_Fcee5IpCIVR0Dub50NZqK8of-xXRrcNQhdyNm7K289jepsYOWXtIXUreJtuHGRDSnWrYBfH9oG3QwolI1mA9qNkfGJluOYh4DmBa3wJ-jT-u8J4bGCbyWmGRXI0NYXKf1c2vaRXAKoD9oNBf3xcqL7ItprD_dbXo2XXrnnNnG7Nq4fBOys-Y_57Zh4m6cp_bYxxq4UVvs2hpeSGEICxORRP1968xCaQSB6JpJTARW-1QWg6nPQHMEvkofTI7V6wYT8Pp7j_OkBY7B3LaSZ7kSq3bWfNizRBOpwUujWxa8vzAkWAhrLUZ1U5bqfYqQg7ZLIZ9XXBlGjj6kjPLMjGpNA0Czptn3vYPPXezd4FCFIla9Mteo-QZ2Jyv3k1Azlbyr7YmdxWofk51Ck4No4mQcovqoShtTKf40_uFMkeKWAaEoZu-htz3nl1U62v0NDNnKH_kEjVXQ8kN3MIplHwboCa-ZlsKFE3-8d-z03aRDMhfRAM8FWGN6CvEmvt9YbjNYkkBAUHWcTuuOt88m51EwMSeQIe4258LVEpBfgtdsSLqQ6P0dQ7Lm2PAtQxcT3GjGxe7JtDC995L_cTJOcfeGueqHg9Dx8IrYISVv4UoRl8qMU14Mzkn9IXnEtUhFj2O92sRUqEXH8DkwRW38sEUa3hLgP3mtjoE7wKf0lOMicNe6YmG6OfOsLISUS62fi__VyRjBf5vztjSLFQdD9_ddmraOX0wtzBp0r_mtGrEDsa1Y2CQr8ZYLf994fb-YWoWycn8cmf5eOgjab6YSegDnJaMoInMKzNBcSuR3nXDNaIJl9JirMbFWHyMhBLnf5pvcpLORJyYXcYER3vaERnNDV7arxLY2t_KrcMFqgny7FmY0T2m521h2rqhfZes0iGRQZt_PdxQ4_EISU6tVN9l8bJ5-8Qzu27qy7o7vdHvUm1QVLdKrONreahYOXfWwI5PJbVwoifY93bHayG4UYHr-4ynlYaM_X93gD9O4EOHtiJDUcJbHkQ_Y5zjEBPMwO82uOtfQaeF2xJhE-4yH0I_RnZLVJtmBQL6VcKSEsV1awucD291aTU7rXWWao6SxMtOM6pCxYLO2K27sMSTwFeV6hZvbagvhf9WFOsg3wBr1LM50-E29grsmmr8muOJbgSy3kJJJlB6Q0CDQIrMQZ0d8bAfXDI0YrEREnLUgiF2d9qKIe-MGBPs7QgNYrVHuAih9K4XJM2fkMoJ30PdBztl_dkE-j9g_xl0OGr2PeGbjfd6RXv4CLvTutwInUFhvdHzwO7AXY40FrHPSWMTp6hBQmt15AOxh7RWNkKoFK-Hx2jGoC8cFHCIXGl1zCTht9InTKVPIelMuDxajhbPhcPmTOAa9azmVwzlqWZ5DR_7-pAV2jY6-foaG7aJKrTWRAbmixRSCqpMTtQbhFumy0C5hM3QeIGdSPG4gsTiBnvaUQB4TyaQdsEYl_ZJYH-pIW60e1V71-NKnvQAP-Mba73TxSDMCyVAOtw9kXEXBNjttj8OpRPOKtdmdYnHmElGPZ3p05P0ivPAImFAwr_TiWuDGHZWOS5R8VmTSyZjD0DO68hGFxI_t3UXGlRTFWRjhJfGppFcjDGFy4tE3pT3DjvwOve_KO2C1cKt6j-uiaXN7ukdhMzrXlaPapNLKE82ahbdtYu93zOTLzFmXb2ShEtcjoj5ZmqWJKmIfZ5MnoE1wJS67Twz-QN_WLrLXDADMa834JeWqaTG0-Ajg3E_Z6MXiFGXB5VNumFY0X96LgesNKqfI30yYtDlLhHOUfpMHTnvHp1eErSxWJy8wYF2RfTX4uLIjIc5mFZl8_DfrfG-h_c635gEkjQVxk_NC6lX0GMhRMz-ovHxNhbH_MgS2lt__muVdo0t9NaZ11UqOhJgGNJAkGmwgp78Ce6nFh-FtnoALdlrzl2G3kW17Q-DZ5c1skhq4Jc0R5Js73ddFiePM3swr4lTjd1qtIOjxFhYnNeiLTdl4Jr7KJQ7vPySTeDq7pH8f-0xdAJbTUPldlAu2ZkIlFVeASq6N_xyv8nkDKgTfL7b1JvSAIpRQw-4dRfx8RREWDGuI8CTzGgNVCMklU-t-85zsdSTip54ODwaRHABguze7dEZuC5mOZ20S_RETlV3rcm92lDXEA18JHmGZhdjfnGb6ukJyljaGV79XbTAakE5wcQcZD7QvNh_sHHmb_ebQvbW87F-yjK-IPBGrX0eGyaIZhLPEvvUn2bqIgpQuEQn_t2VyJ-fceYIPOyIPY_M_ZqWbDagR_7isYsLm3YhxOPbpveOuKMfEB7E7VSDdmwFKRsR9_fXJuLfo9A6W_WJ-uYBDsrKVoeVCEB9DdMQP8rCo6yCqTDSS8NXggGw7zKWfx2W6JU2qkUKyNMbNgRGDmnMKNGc74KojjTvmSeInC-Oa-XttWk6UOIkDr0pfdrj0ho6vzFMx0O3KRx2TfYqR0GxdvEYpNDfXrASaRsUadDCUwNSI2CCd8Pj4ekJopbR2-SvBbMioaiIdWgUdvDgsdkSbB3KWovRNj0afePIU34tHru_zWiXjqu8otqWXKTcyWObFE5zCw-r636p0VI6yvOvzgNJf4Bb1JRt-1M-1trYCAmYlqH0WYTyaX1xZx8NuFmx5T6TvX9_v9lmFF9w_98bozGYmmmtFdJPpCON_oaGgb-TZAlNMWY9w7CXuuxIhQr-MQbU_OLqnP4BX0s9W-EvDMbrWtuZWfndmdzZC5SgwwLoqSQ2BH9snQV0R-8DzFehjSeCodEucB-kstoGMnbUgb6GrqTcZYcUCSWBSaZ5Pv6SIFpg6z1wknmZ_Xv0xYokpzDsX84Hhb_zatu8ItAXuhCKmUPeAu42zRd6xksnQwlJk7f9v-A6m7T-bo7O7tYUF2mUqhEKpLItuBjeipZ_2QD38UCmK-_dgLWRRJWIca2F8-EdRpgB6UsWteuxMD3arfwohWeRKl_Z-LnkJsKzldmJTiCLZoQN0x7SIkp8ZwmyqMQrZhHB9gDrOZ-DOXcajzvB2yhvfdHYpn6b6kqNL8HSJeemYAvwcKh-kOfuslZMpj2nFTlUaAg2nFGPSR5_pClNADRazGKMLCnORxFtHH2SY08WPg893k3mDDm7PpjJaCtODt3VxrhmSBuQBCI_QS55qXxs18jqoLmZs8dVvKqT3NKfwIq69WuQoh2pBGOh92m6fpc2PsrYgecrddjuhLhZhmWWIBvNQIxbYysOiBBw2S47lDUqn2gBkiJDlq4RlHGLmcYRvNzIGsvxfTLZsJtfZrA1UxeaU_WbYndhOY19WKzBKpxQ8xi9qUNCD_8Yfel_shGqBQdWEPFod0GQBNPnZ1raYXvraIdV47BYAfrI5qfX-lCUEApD5lomDwpl_dqSS0d7876AfflEjHdp4ogp-9orar2sBX4nsh8fYxZh-RJ2YOnASQaI2jJhzPPsHQg7KgL3i_r-D_FakapvwqkIhvX46xMowPD0AdH82dRodiUQRBQuxjmUTwkT2OOnA7D78C8iVb5LFQvmxFIl_5v6LgEPVC8hD0mcQDq0oQZKtEX9UhfW7Hm2dBBwRFLEsSjChPCPdG27m9HwAfhqZjH9t-MV9wj_1BQuqZZSoAZlHGNR8r17GBJ8I0VKYo5Qey3akqBzkpfNW0LYL_AFHRWzJ8V-rjT0_UJPpzo0EOYjot9-bjcYaP6xttRaKXvFJW8vrdaSyeIJdaZ1btWrIhZ1TKahBt1fe4poI7WrcrdW4wXjz-nA-xYyXZ202VsX5Vv-kG4H_4YO3nc9dmnWrJyBQuZP5Vn1zXLHfTX8siygf_-Hoayeo6Qli47lLVgUrpJ75XuP_kXN88cY_H9ny_asB51n7_anYo5749wYarS1gsjgkb_6cYPIoD7OV8pLvtcEZPw01ApvyF5aS1MJmKVMklFPzETavPux3uOH2kHtxf5NP7pxnhXX0N9xNrYdaHQqinI2nb4vJ50AgXVCE5Plupw4Nz21iDeu8G543DW3frcfrz0rjf7UW2f5Gt7QkBuB88mKH0KMfHn64uW5_o8qAWsqFmdHIRt8VwSWKNedSU4RdKv1o37jkadgWOmx4eOUOlwgdS3yIsqmck1T7sM1sUOfvkkkByQsvk1AGAW5MobQPLTxqGjGTOTTeTIrNK8S3wtMi6dwmyj8xx4onldDjtELYomVXNF-puHl2kCFy41-WqCWkgu2UXg-dK_7Wg4-4PFr3EprTy1w-krR2LPmEkoo2wuroW0J8gNchhdAMb8i5K1qREJx0SIhtkwJnwzTyHbSOJViDAEqxk7xNNFIGyWMZ20kehO6BTitfF12xXCWMurlJ8hdU7bduRDqcLQO3kCSGyJaejKkMmLEHy2Ippk5XEUcLZR4Qx6vsfO6jseD1vSY9fDG2vqT5uyEbF-FikzUd5ba7NGetiR3hg5m6NtNHxuxI_-tT8CR80JtsMdTc3hx9yg-YAYv5E3buJLZt2eWuspeWA5xMo708sCYWXyxuJsLAyNkZA8PbZnXVFlEFqA1Br6nrgxDPi3da5EB_vh0wRTdGdb2Xnr8m3ZKYBsMTYtYya9vuWvARki_sGliOD7oSW7qFCG_d2GXJmjSZuEBbEvgJ1gXFJlN62asD6WKVybV3guQf7XX_mou6bwyN42Zcb5TLQcTMYmgD-rmGUkwYg1L4K5ZTfe5a-40R6JUoo5Glgl92tvs-E7yxmYPUqe4TV6KE_BcrrhDl8atawGbpKNGxggfIy07hdb3w1Kv7QtkiLE2E_QLyKURg7if_7_QwrF4IX7G1cyFXvwYAEVv0VcyMpc6lf4fGMqK_mYPjqSqnC0nRJLeqHs-kvQap0VZm9pKAMUtQhfGGB31ToSjkjvI7F8EX-aldziTMc28g1YsDATTGSbr5QyfgRbzvPtw1Ed2z6Ud5kfE0TNjqh1v1B4c_7a71GoUvIQ56Wvanmk1-aG-K1j0Zvje5NtS6F3668YH7mWOC6ttgu-1T2qx0Z_q7F5sHz3IwFN9EZJexgEEFF4q0CiF452yUpzxqzCcldb5UrP3hw2fneYqfNaLGR86RbwlyxUYo7gTkTr-TF0EBRQ0_OFwEVXM7Q1nyKfhcEKHwxwuSCcPUQEVNcBAChiIcw2RSxgnbpE4rOFj9S3ENo147TLwsON0Fb2rrSKBKo8TCSqROdhivDtiH98lfnVsZsMewB6xG1dxZLksa-JS6SI-8vQzdQ0VLwy2L-Ijjaf2yMpG56vPht9mo7jvPJGK63BSza7Yyjxp9iTKUhEMe5uGMUVbFTs8LFrA1VNQsdubHldhP9Mv750ggU4fSjLZO2if7mdf_j9pnzoKL8Z46hryf9EQXfB1galUKalbVHwkLLebtTawgsy5BjBZYBriZ-sKAPo1NO2xqBLaUM0ybTI0aFQLx14rnrI14JdyhCgIu58A7gKXKvhR25i134IQ9xhYsLMFkmBC6tMHxKn4372sC_cBCLWM0ftV0JoXYmYeOjzzQXW0tArnaGRXiuEiHwi2SIOKX0ifyw4BpHAuZvEklBT2LK2SnVrMbVOHi6e812iCM1wQy83Wn4jkKuGfrEZVxoomQBisyld4Nu8Tqd-gABoqOK1puoJ-aVKn1a5qx5i4-KFH_OnuKmB6u_lXuIlgWD-IQzMlE-ju0dfqEnIm1yoeflQ2FWE5jStzCqHIq8IfGP22ZS7VNpAYxh-ZHTpf8vkS5irIcCCmzpJut1SZiEE-PZfKTaJnOSxgY8xP_Hch6vIVL80ggZ9u73Mt3ifY_C254Rm0v6iqt8e59P2R-F1qHzy_yDBIx6mvHXnwuR-LIngFG1MYCQROoze9C0R1AZaj0wVWw5Y6XR5rPMoi_jFj6e595D3PH6-PyYIbjZrNjDC5IMnCDac4W9MTAWE1QXcPBBctL5HJLBIrIMP7kzopVgBrHx0JMoboacV3_YiEcol1ig9cbB8QWTjBTdQkD7YXcsPxm0x01EwV5044n5Dcc_oqEkWBdEomn_xnNJyODs9fM72-cLRg5KqjTeEKXoK9vzkjcc80-aqefXnuLMBcr1VC9NnSBKO-7PLLD1t1_-3gXSvg-t9X2hHIROqPEMgzrXToyZTPY-Nix85p6A1CMYoIil8JLH-aQjMksazAbCJXX6lyf8uRwbllqag6m9oTyQmydMC4zPPVyzsoBJwDraDuVvpKS9aUtMj06t19FZmLYBD4BLv5EyRoi4SdD4xxohNt0F0BlmjPDtf4gOkTa_bBtHzo_MfGc7PWAmfy19tOpSUToROvkDXwaYTuA5tURQj0qqKHaVuHp31aEDbsswEVuFPguum4yl-5lbX1nQFBRb4q8mBnF6X2_VkjkJ13aTVTXeaV63CVJ30Ub15MOn-2NWZSirHW1FSkaFV9w8peJ41rD0D1kTkaz6EqBcZj4VhKkxc7nWykS_xG8bumkpnB7UAp-xySKfqPhMadkMTsOdEvG8GGgro0jS3KIoT1manQR9VMq3d_RpX7MLuV_EThzei32kbMqUMkIihPS7xMHeChPXnfjG-nmpWh7WxXx2N25aPYXTgQdCkm9fb8glv5pQTtsJgd6Z_n98HdhEtjwq2vx6U8ea_yDVWK_Rn_XcO96L7t8BAk6ONQlnuMfsivqZkQI1-vF-HOXYWSIxaSE-GajmwtabH6aUOLPo0SNUyWw7aEpxI_VKS60c_4KcATd_Sgpb5iR6BnGmRtPfXYoqASDTIvzxNbrO3mpxekW-E_XRnHGQhiWoDTlOl3FzaT0Te44bTcd2Tlgng05mo4Re46b5Z3eLyDNJeA_3-baww6xZ51dofzqXjUoK6xtlJdmut9XfjT77hGkywANGlGO3UeNRiB8qeYmY20iHYCJET8EVyrn6ClAt4UExGaNHAU56GDpcecwLGT-iTbmbj_fsTlOX8AnR8mCy1qZGkMgz8RtS6dHPVnonLRDa5eMrPAm-1JEQGn7N4YQkmGoJ5xh4375V7rZPB9FutSJ_nSjG_oCD68Uv6kdwdkemqT-buNcmDZ5IJRa6XqS6ETS1CVAOTWM5Fr-gHztIZKN9pHLxPQdCgK2Nlk_7j9jc_Pks8kZPzV0Co5nG44I9jDp5pE-dTOxgZ2xl2ZOWNc75ogh9C-qWjAew5Dn4qeLSDqxBOtJvqRIuOeCUfEa5XisO8H4LBtokRQnAKXCy5DAsiLWv4feAl9jA-y7J0YPQlI4yEl7q4TVgrp7YF4Ehn9GAJiYakiC3xFVlllq8HyOubVgbeYk6F2a7cxbu5yJBqOC35IfzDODU4QUErcox8m8PfwlNr9XOzfbE-T1zAPmugl52S5hX-XGAG64vdzuEqi7_aPXE7yb0orMcGO8exNprk3F5rmQSWtKxTGwqTyfSAqQUmEUQRp7QL5G9LaXuLV8yQXxaXe6zeZqC2Y6RLLbm7L0rjRXbk4wQe12UweyUT4B44ziEwP8FZ9KVzWBWdCFvz9th1ZZHjNlRf_VBN9T8QSosnWIaj0CfhgAM4xGwRzmmr0LjrjNZCgKpo2ee_W7gcnpAzUOQlVvmHCardFVjetJxgsrqgcITrLuczNSYFZ1cGesvl_ahyH7iXU6hfz-8y3lX8RI5s5fXCjxciYi9HNVC2T2kQ_vPz8wlXYNXfF5L-TkwHWBm5LWHV7zEVE9QukgpZ70tk7TmQf1JiyHeXBF-fQRXWl6EJnzqRKRiNqduEIo9n6THiPshMROPyy1CD8H2YCU9n25T9chSXYgx3ipe2yeHRE2qDEtkmhQ0M73TgJzlOZZcRX1GORAmT8KMlbYM4FRgoyGj3M9W4s3w8pZO2RgPrOd15X-A1IJHwvBpJQr9_gXm35IzWv93tzJ4k-FgAdRCEIQAA6FKqLDwhAo3JCDQtoGDntemYqdo8ijhE75mXu2GmegbeswUpUC_5RyVA3XmUAN1KdhqC1gVmb6uewlZM7tjkx9Gq5mqcZOwzCMeAWmEJjRg0Dx_e5jG5Awy3-Ly33l6KOwera6beVWwVJOJAoQsWmll_CVqFKJnAgp6GmLogah4s_7uJcY2m54k_cHn8pM0ja59EcGgU1o2vIRfh0tVEZRWvZYDgBClMY0vAqwPIbp9d8SKrrJekUKxiGuUnIcpBCDLyD05NTgMr9RumFS8MsBFqsBadLDzjsl6Gjl9LRoGCd1k6x6K4COtpKECGeEA_Tag3hifEE-SQgdOsoYIknBhrWwpXk9UQxbRC8eqCbasC2ZSS96cqonXr4TIAy1MuYq-F0ZkmyVokeRZRZZa3XYXwSAqxIgcW3cYs2Tg1woaMtkMFNV0NSLHa8IJ48LQHMZn6tppGAaJqo-at7eDsuRCbLFbysyqGa5xUg2jrtc9M6bfkk2UcqA_bbUY78S_G-azPimEedwobt_ynfkiNbg4-C_sjgDpYU9JllwD2bDQn6SNeo_lhcd_JFHIwEHJ04hLZoPOT98MbfgUjrh_l3vet1TFUrbsMDWlMtL3-d4F7TfJhx30uli6jqLxDiLW9s_bl14KVAxuDRWpyCXFjjTDX86FAnvleroDNaapWd92M38QD6Ba6ue03TJ94JwR2EVwH0nEMM1gy5mkzsgsLgTM0btD9_SX4XzPpBdzxkcJZR9DhiweIPo2_e0Yy-j8HtawOXe0ctU4-zU0nkoRrLRIlGfFNthwAtWFj5co0ODTNgdqFcbRV-bRZawOR5pBS9jig4kfKlyRWxPwSwUxWwIAoqEBJFW-8gyHis1GWR3xNdHte-Bn66NT8Y1h5e7iySF1nt5MNSQ1qgmYf5r44KoSe', 'be88ae16a77008fdc024', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (52, 1, NULL, 'f7599c0e-ac90-4ca0-af2b-e1950eb55112', 'day_change', NULL, 1, NULL, 'gAAAAABq_BdUL354quXlGuFK4luHpoJr5HXqiUKXCkOoYmcEJllw9bJ8gHBKGxK1pE9BfTuS3ROO5kWmmtCPSs7BhPvwwbhk_0DPS9YfjrkO6t54Itsij5S2l3tygMNt0F-O7R_XZCr9ldBfPNlf8dqQYJEmz2h5OBJXNZRMZQJ_jC8Ud0-Kn4E=', '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', 'gAAAAABq_BdUMrN-7GLhNgLGq3j-dGvYygwBziel3KmGp88xIHch3jfJldOi3j_B8DREpGaOPeh7KIhUzlEKdY8ZXXigxNEOF4nGE8vbGGIpnQagjAQwxRoIARAM_mKhNzkDGozmMcmQv5YwDfp09Ze2eX_3Yf39myVtQ9Wi1iNRz9NOBRAZ50oGnX52BcTwPbuhnFn3Ta6FW3mkzcuqR31Oi6jP3R1eWEo1M_EHCiGi-y2KrsxA_X7c1hQfw9uWTEp5bYITYCrq1ry_3HB_iJIhycKHrAEWxKqhY7CNfo_ylFXu9lG_j4HG9hRJzsFxyA6j38mAvZPZFA5tezUuNS9yg8MUQzerkqsHd8w6O50J8x98rTExzuUGgWXXubidOn1zeToDyjlAi2bkP7_OVs6RNuMKAr5K1fvEW3pxP1O2Qwu19l5q5tvGg4-I9x2zlUfWMEU-i75XK95RYIv5fZmYGDHC7C2YiesvYnwsNtnu0aDoMbmmn74S3cbtcyOEH5IkdPj3T-hlo-JIrdg_MjRPJGshTYrk6c-BM8SHxVefZ7k09g4PIM_ktBymgBIHP-XYtiHTh0s6dlHcqTyFy4_VQM2ag4u_ZIeNdR6f8pkvgYgEFjLeMcUlQDMUBWTbSH4YROK1IBiDfBYTbTI4auN7mBUQv8-1GgEFTGPUOQNSCwmBBHXHzxPQvxSP2SzqZlXCvVSI3cP1kARnABuujk0SQ2SvdB5yskInFcddIw_tlybpqBJy3GTtH6abW5dng2jNAq7CWAFPlSgKPNUoDg0nlea-PpkOxSwB-dO9PQWRGiDI0YSuMKwSXds-rEj9_6HD3J_hdp6BmI-BoKlPaFIYM18s8Yok33Z-52W1884CAPZCkOeugXdWHuztlHv13jhdGTZw2i5PUCyQzIaK8qqggxoSHyy-z685BCfhSKbc1FCRrln1YUymelroEI9ye5mUQ3KbQeMBH_dyKXfBxb5C9ntwRgpeo0ekizUKzV49t34ICD5shZMeCnds6UaroqF6tFBoFulKpaec8IdQfQRsm-yh_FhwFnXV0PhilUeb-v7X3dOl11c-GcHqCOd6w0HZWUtRV9pvNBHxdBKSHAnFyhhtkeNDsZdQ6yW1-0EpMAZkZsFhpGjS0bfhprjfe1oESTM3osyo_gQQj6YMoqGoWyTAC2sMNlUsEX63JUFS3Mi7nGGbCZ6ubSJs_br1GyY2dCB1LZSq9JCqe5icpklhsQaskBcyyf1EJNvRu3VRj3h19QIrpJBQKb5k3X37rICr_5QOfpovBSe89lb2Qx9pt6tLrTSDN5KJGAd8gNr9OwSQfZKO0t48gpXZP4_Gsv1pYpUN1f4HqpyTp2aAZ3oE5Dm1OaJOkS0VQVxP1wASnutlzjPF7sKN9pxdwXhGPBdEl_Cyx8vutGVy2tWO0GB6HwHP8EYf-QCTOmg5rVSlk3oaFDk2Ygrkw_e0_m4-sBgfM6kGlpGdXxGputI2julIvlsYQGnD5vqqRhemWpcDQLI10ualU3cGgyQs3ywQh_p87fxHP5n63WoUrBiuiYbQUR0Y2NHvjHOfExsWPlODBWYqqlMrIijNrEdWFL7rF4cve5sPF_lctZnEjyagpo2nKKrHA1VzRK3WF2hZvtbCSlLpDj79CRRv07cUJOhFbK0DvrEpaQnTLkUnN01maSOPgCJfEDQ7TiA3j6LXXKuOWLbEu6pCPopvVJUav-o9A-ngzzwf-hlXj13D6nfizFsF-Ho3rpe5QD3ngwcwbvVBQu7LRmR2h4PsfdDZXSVjHuf4d7RbxNJFzZw2BazLXAOxotG3zxVO1hucDVsIXuzJDgIG60ZRUk0JLlPz_7mISiub8SgjIkbyLLwKwQcrzP7BygSTpZz50kz5KRalVBTuEI8ldWp4r2UevGsn2q0idbVgyax7qq_sEyImqR7ybx6o2mQWnMsqBYI6dwLAbNx2bzjOtnJbUUN4Sm71F8-_seaPGqC2bT9mjJnr7rIbwCwVxAURn0NtIH9e43eb2YKASFmr_wKsWZqLcR5BNH3e_ZrGy15BalrAH2no2mIblN3RAP19IaJqOrTgWipULlDIM8ATyB8575m_ZMawZ86P9kJA4p0QOsDJoJ93OJkae4ZXejnN4o_huDx8VAbcgDeO3tNYlcaoJNOZpz2VEiFzdsiAxqNvjnwTebAi_pSfpy9pLbqA6ePH6ZtN3sNjha7Pv0L_XEDvO7P1M6pnLqO9hdjupAhqdW59qQkiI-OlOFAQ9bAnwhQwJeRD6nlxJjAS5zBsRLj06PxzivMivi7Ai0gKK7icvKvt5LA-FOEjsNk6wKCBTBRKTzm-kt1G4YbrCJn7o6fmtlPQpKXV3U-mrxn5CMg4TnZStu635dtkIS3wJFztwyJwXPP_2AXH91DUfRXcZTRUCVqraU-0NnhRjW204TFHfYOOEMA7L_aVDsdtx2P4iwF3cQ-7SOyjUbIjAfJyX7T_smUgt9siSEIlGF3uIK-6AANwa0WuJrZdpCr3_dXEG1urC-G-msxTYgmx73IrpGI29KfeZlZ7hINTFI21CH4yXlIL', '0a3aa31e8e245e695448', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (53, 1, 34, '72f3dc1d-6f31-47f1-abdd-68f23d04343e', 'cancellation', 'client', NULL, NULL, 'gAAAAABq_BdUlEX-LpWYf_EDrf1kT8NWzsKuTpBUmRqGyRR3ZPwMxlnHpdKVORGoge5djfN-lJRiIhIZEBLcYxxClCZs3NVPH0Mh-wJfPnncjyljZ9paHEobdWRQUdXMEhx700kM4xqI5swFZDn0G1h06QwnY2iTW2-QpzkUWq6nlpuCHyeFQ_I=', 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', 'gAAAAABq_BdUAr4PHwu7rzBValeB0VSMRwpzRwLS3dAhvP6ZRxVdpxWhtujgbq8W5lsEY3pYxxQpl5j3pYSoB3pIOgDZieWhbjEBQf-WZ2PWgtoPBh-OFzvzGpwj8jK-bd50T7JYX0KyF5vQHhOx7Xz164FF0PR8LWgKsR-0kM_Jiw503_uMi_4sxKPleOvtS4bbReMJKQc3yqSgFZh6MRAn0xQQxosU0AeNPugXuUKtPYe2iUCfoqxaM9Or3ohEJk08lY-7P5219d-7I6f_S8pYou7VvOTJtTgRpBYzUlxFRiWY_yYFq5QXWTYDV61tydFc15wVhoqLK6T_SprlXfS-oqT_Fl_yIdfTjPOdnDR56P7hPu3qmNSZfk8x8Jxhapm0BD1uzz5y7t_BlZLg7yHIV_MYCV6YBQqBuW6msv-Kw0Klk61HlBZKvHGZrY7bxUuLnDKPhLyP4klaLk5nKPmNTlh9i7TTAcge7_HyVf4s0eRAeZDeBUymk3IF-K6yCuEWo9BqMamJoPpf2aD8IsQ1tJcaBF3KQkFxLSCbSkPMXxyspuBK24Lq_p9ebAdZQFTeXnxNZ-lgpIs6mANLDIKq2fXUeTtULz-Zly0_KcJACxPoOyN4JrO2ryqOESv_-TmnSjLiJS6MOV7OATz9IX33K3MTFIr2FsoXHAF1T7u-5Il3B1dFNycX3WRTyxXKZ1Ivr0-7CCqEeYNn5ZfahQJkxhQlzRa0GJVxRZlNYQX5HnOHSiKWyOFzzv6XcG6bDBxSrudwk6r1F5XMXUTmz-blAn3yKC7EvoBkZlUfhbid4N02aSU9n2vdQW1TAcVQ2f2dN_nrPDmuHvuwJW738hw3sos1EH7eu6Y-Ft4DrrV_kiroR08E3fU5WJyGXpb74Zbq96zzOsHis0hqob5xi-ZWTIZ6yyyUKwW5avxPyrSZiQMVI0bOedru6Tuu31OfdL9uhRYetD7-ML-Gr6UsSvEjTL3Ged4nkVYcPYLF4hppNhxLYoUur7cw3E6-1Wco7X0w1i1q2dp1meTJQBQY3DEeQgb5Ufkhs-3Q9Ahra807hzJrB2zoN9TTpNzfdTu2ldtYCKoHiiIcDHCm7Rbi7uvKobBaxQgrQHqNnsbODD76MSB2VP_0Qvvkwye9Iumdlo_ySv1ihSCiqefpNv9h6gGfcQRroNgn_oCWC4DuYafxgqv7ieI4xCW_Kz-NikA-ZwTnq-VNZflsUj88avRwKX54Ae5skxAxSiyGCxKjdku68ytmbLbMi-LsY2ZrmadZjYQpRVcXEkzwQdDifRzU0vPh5v57N6J_za1X-tbEVyrWGJ0Zkf9O-sPGcQeqyIoan5rwU2jqwefAyBM5VDCYA5HS8xGdU-ByY6H-1SQRXvVrhVY_sp19fq2h0E-ljqKq5nPB70hLYZl-zG4U4VYTRehfWSf_AufJ4HKlMYWOVLCfp9ZSjrvAecjTFgAYx5XapCN8kXH_eTEqNEr2qNkI0P5vbheTQ846MpV21XBvVPN7kWnJVrl24DK8urIM3V7p4r3AwVNMWpGz5T0j0kyba6Me05UolOSMlfL6-seSwrgcOVcOWpyztmZZ994iZ2_Yyz5FXx8Xn6V6UtY-ugMxtcclkzllNeOMpcsjfpX5wQ6pNPtnBaU10WSpIH9qSftOpa9IE8VoFvrupaTJmLu41UU7h3HIpiHPAfr4JbVvMbrsubz45W6ZqzyZ9yzSuFXIeFqflAu5ziP52S_X4oZbMGx5vQqIXMvgaVNYr1NPt-Tq8LPSHxPh0aWfUZPh-I-P0WYIYRG97ZTugOQSzHT32fPSxKjKH9lzfpilsEsWbpeZcJjUslBfTGMuSxzVbsyhRw2ZFzD1IGt7Xm4c6qSxwjjB4eDuqrjQZhyXfHU5GPvx24HsLsOoS_lJhN-1qmzNKB-A14NPLEq3x5O5ocCQN6_S5sclXYnMgv-xYVW4qCpBT7BmpYmQIuMHHCE1VKydIwgnybmDtTZyMQLDjRvObEeNJ72ljl8ifPniSrB0iI8462mvHoGZ3v0dyUYUnFvoCRne00hHpqfNITeFHXpEfsiY-wWkPx1IU-KZiCJxctMLkXMAGT_hU0CH-yTUbNeTZv2zvwZXJIZtNmj3Uc7AQNUaB0b3e3nIC5SDClHba6r18oM532PdIjTGpPbrdp_SYS63Topi4IsICvJqgJMJomSGlFnRC0VT5m6ZRrOtd7Z4KGErO1khENV6fEyDn9Js22I0i20lebJpbXtO3OxILqJjezIcFT8mOuHTDkRpfgKdaCMTEnXL0Dlr-egcn3Mg1_bhivZbnPLHz555NBBvGQGYbcyqi8jQICEVs4bITTiinNJoUR71-AjT7e312PWytNaxkDVr52wF7Hsn4R_kaCBdDigelRqyqsNtHaMxQrq_ntUIpRETz7Hau4-0YCXLFyxqTmlxUcmXd-0mdjDNIO_4gxtKM2NTJT2hDlui295MjdmvJqfhvmYFSH-8JNUEumtj3Iux98Q9LqK2szPTCsqWD1ZxpMccYmjFHtnng0hA-xnSNv20s-nLgadoEbGB2RcpCbMcpDvbuwdcKMZJSm-DZxbhNBl8S2vk1FYEwt4uZdT7ZZuB3JcvFzVABx-A41borNYSlJfoFi-KbNrV9Qa-CvzEE2ByyB3JLNXSW935DNR6WAZzAFxas4AsJlqDVIZBdeI4N8VXHZYl7xuBZgo9JohNgcnAjEFma6cvp9iQoohTNVZWJWr-FOhQJPPfE2AcjAP6MNhqS3p8KJGkFjjmbY5xCh3hetSdaQlZu8G9F82jJQJT9bWmXf06PWo5AB4MFAU3uqzqekqOg_1NOFtrpbBkY1-7aIV7snh4wf_H95Q19IPijOU4b5Deo6AyB0LgdsWFdObuht0iTMU4MktZUYh3z1onsyAMzE86ouTKxWzUrNFuBhBer8ja89VHGi4lmBf_d2xDXwDirqs9HKYM0rBAgpi0xxzabPGdMLFb5QJrnMt2EHc2ahE1-Ox10R2E3xXVDZpBDxTk1a-7AQk_9bse8-1mpwZywUtN8tgFN6evdgyXJ1CdwpNJE5o7-Cta1xFTosc1xBRcCJ_xmrkPp0s4qT6BwwS-FfA_efpX4qvegPC1zm2L1DFgAZsjdNN9K78FNtA2dKH87Bz55wT-oFqUVOGGa92IdfuwJkcIjbYFwM_LkdUSJNVaIirLm3UjL7H15vd3fuWLKr_fyo-N3Cusiv0vRv7U1mvyeNu7IOfg5PpVOeVaDR4w4hQ2GNbw_s5-eHa7R3chqzzW78vNuzwU2jOSyYgJI-NCS9XS7SSFwXzOZqz2HWGhfUHJSK4TYc9yihqA6gzQp91G7YN4x-RU3rTf0U7bpSYHuqwfLtFWDFscCEhnqaaStfNbfS5tX8DCmmtQdYYjfmnLkAWH2_h2WeF7in4GzOD0zpYc8gQgrgTCCJ-911_pRBl84RVRe65VxJhXl7w2F9U4cogkQdKncnoMigGR3JGftvRwrEqzTbULceBS_RCrj0vbo_TNULpoCu6p3cIaW8jkpGr51V9w6x4W3xYFRdUa8RxsC3LkWXOYL6Y9siDUub7MTNgVqcWclo_JDdywq7dAg84WyW2aUdsNAt56umk89N7sd1ivG34WRlp1S3t22YYbfHRqzo0ODjcR3RTtnfn9wLuvIXnnOPTKWutQ1cYVYFUTb11DZJ1urqiNOZnxPVr3SwveD9GbhbwgQQbVXYijwWWNmjOepsLojbCp55h7BK9WChALivlmObk2lvhfcGABEO91M0oqo2YxKAbTDJ3ylaljp250TXCLV607iWS3jphVoGyPZMNf2PgLqDkDpxHJdCadx7Ohy6qBKnLs5gNl_Vj2F7G68qs8mLi4SRcrYDsnHWyoJR_LEB7zz4nBS4Imd0neXYITFyj-YW6Ch1wMXcd2j1vnxBVmZUafB-mPphLAzJUfWi7o-o-OEBIcdhcIlP6Mc-FfAVqyHI8R-7mVF9oQFv6dOQj5hSidU1q0OtYuT6Mv9g9eTsIxepaburc6LHEoXAjM4_TfiRqKJ3fxs2b3zEuWzow-Uz0hEQZLcsw1aTrhUKNREKwMqW6bwEb1YFkmH8tEDe6K6t1ELroR8eofYj1T0ckfZ0a_HllJHUQAb7ZHpgz219MgXbLs5jWYXa-3hwTuOpJRL2ZiOrjhsgs6lAbTjPgYm7Tf0s9X6hmRy_j2zT__vHvOD8TAKga63fRV_6G_34Ryj3QgnbNabiKkqNcYdgnWahhhsiU_MzAqkdJkO-syFjjt1P9wZdElKD2zrMXX7dotjiEj9XOc3t7EK9Tqg1q6aA8Tf-6K1JKiM89fQdUKFqngUHongr4wSeD6WhvkXmNw4CLbIEOpmQXD5t-abhF0fG_NVYmvb2Y_VOmyWQGFSAkKauIIosE0wwLSoSulGW6A4sy33yA-YYfxvHZISjJKW2cRCpOVdWfo99TPlprhgGAtCO7jglkMEmCFYCGpHNbYAHasKsR3fuX_MEAocDm9wxkZr0HF7dfx1tjFD5PXA-r9wvlPbbadP6_2X8Wlvjv6hmLQdJgitC1YLPAjH79ac_Xd12SQOrbA4sNbj5Qp_je2vDJUoyu8rT2bDpctXXWqkzmA9Qu7qpWdLbyaeHEEh92z3wTtJ2yg__XaBxQ17qOKjWxjWtDHIE3e3KhKULcm7J0fkQL009njSuMvfayPvuE5brEdRs1zR5LvIv8AXo5-toWVGVk28AIoSqK7lieU5y6j1RFiFR3OtaDxFEnppKoFxZMzyiHFuM6S1rTGWJV8UhKWjmLX_piy2_R3ULkhhuY-rG-9Yajre15QsPMkliE7C3pCReJEPXUQ8IfxWg2bcqZfirhXOLmtmxDrXlMaGNkUZgKgdzRjg33Lsa7Q14BNsibjaem9kWIpaitJWdcDVC3PMT75noPYpjGKsQHaw2SObnAs_ZDrFxR7JNX-jed-xAL1ECqJ42R5v_1w0I79VhRPnGRkdTiaIh-mIoUlpER1Ec290q-w6L30mWOKcJyS8GdAX6kzkc8jHf3MpA81wVIYBMmhitTa2oWzcPZOinuljx1xivyG118DxABmP-VCtkMzFqhV0yi3eJpyxKkqOzOTV7dN_YP06u25w6hyrivXU2TfWg0KVUmGzrb7iYYYgB-MTR5U_PqbChE9pYLWfn-sy7816B5oBgEtvWL08ovPiWFJ6NcOuTVcIXJqeu8hRb1ygw16KV_3RLdkeSuCZx625tSjgujI3U24XQzd39lfNB8rQoMuy6B2obhmJdAVQ1WQb6J2YStr68pzpNNWjFcFWqXd1NrWWz5mZfZeVdrlCnCl3WLXPBJPMiqIrqNCKjopZUV-7lkud2sZhuEHQAGsDfI5TlNYsmA3O3_Kfn2n19kEhr0wug7LwIFuYbxrJfwwDhfxY1bzfdOvcgcgjkU7KJ7UOPgN7QLVDaf57iXp2Ejb7KLWqS6MElkYLHyq5Ke9Wf4cDciXSGeBSYiIySjTQFFVKwxIkMcDHSTGD7pF-ApiUfsJriRHOz9HMjXTgrkPa5qm8gZ3Hqvy7spYNfsW3JgcOP9JXtTml3TaaQPW0BOns-0TVbkkDdL78y9stFAqTGuCYQC1Yqp4fFfTIjWIQ6fMemWAYqxECv38v2cATxg7rxvVAyBzl82vpCS0jxG3r52XwGr40OymcQayL_u2qKAeIpaIdbMH1owdkY8c4Nj2cgtwfOkm2l0gTeQRMqsnzT3Ho-dZcgCSCXqSx4Iwk2ZPDORJdpfubKIhqICAJm1w88hfjwon4tTN2BAe3rkCcDMJWXM-gl_XxXiMJafNkTUyhWEccBkT1uOTSh_XRvV-9CIyavWpDu5zVUH3V-RJIqWIEXrjhHBZ_LMqaut05qMDUhRFFEZcMj5wu6l0JSCB7jBWN4myRgweua3I-gR8qvmIsezL6NxA6P5ilXTR8fe3hAFORi5uFDGaQzGpctCwZfJc6oP1_Ceod_k6dvS9r1iKcjF8loU8mnw-StsYNzQymdila97VN7265Xjbchc245fz23vPiMpU8eyPOrWVSMO2RD7kGTqTNqhj75NztJE4IOoTEMBqWZ4GXLfWhtKdeBCocX85DOL8rKvJM8kbwlkOgGybJaAu5r6NfNTXxvUR78VKzpLFgSQpBkUepFsIOW1T_yh2CoPR7cANENrC5i-oo5mN1LL2SiAkexGAKxAtiG4UXieDtqRd9R5g6SwPCVVIaDqzxgB-myJsp2onzRnusSlz8tpgV8tr_tjxTEqs5zOMLKMk75BYP3qnXrTcas9fSdI_EPVDSNkTVwYNIm-J2U9LjZK3fcnX7V2Ztm2C1tzNOu1vp4eXexjIM8VVxSIN9DCFfqodufsgQ5dGEf4XMMmfGip5aq3rsXkKybMbIOyBJNhNm6FE_7b-4VB8hsACxkV8VI5mnAp_mjp7KGbwEuX4bjTdAT5JL6Rjp_rt3jNUm2sU4UNgbPDFKjpZNEl538ELHNU-oD4ltGpwy-K-uUpzVnbVlxOMVLn5n0PkOj9Ryayyl3cuIiAi3Q71b0mdpt52sxbvVzrfkSCi3HnIBOP_ezjOL5EXCwXKQjc-3xRVtQdUju4NSAU06YViDM9rTRT3syPdHm3SY9opDuxnk8aczj2UGjrUjbazOD4E0XYMXBoUx0j7mvyqd4qgKFHsQMTysmpjWYgaCSsbajgf9E8nZqhqjAGAHhwsLGmGF7ST62WQnWsaQLOwiYzq4vf32xWdRvw-VM2QC9wpBZDa9pFLZzkUD9N84uGyFwk-wR_h79UY-93C5vQWzQJQVTgL6UcIT16wFDX7jqXNRc-cGHlpqgZjYYu3hf4tPpda4yLPx_BiKplpgUjegpLo9qIq8dCsziKGnm8aKEpoyWx9ihyn6pxgjWj7sszGdxVlv0CSqGxBf0pKP4bLwR-bB5Uo5i0qAFjFQ5eCW3Gb3e4LjQNCP6S3UGZCOEWxac8YHk46MzMMDWVPKhLM_grwq5jZhmlpG-6IiYNDx8E-cpDhB_NMSH4aK9QsjpTd87DXnOw25dHMs73KcGvpkP2hKBokFO4EPYsxfu-F3hKhuCWZJvIFjngEFdzTVEkPkoaYMmL-l1urFPfpEnUlY3d995t-cGWKqC9_DPWdUmeQrr-Zh_SsM7wK0FPkSb3YnbpM2oPfTnfsU98IaD02Wi35d2sOSoqxQJUGmPCFYiz3ecRrNWGWP9nYfCnTKJBQpl6K8mDLe9hqOu-jyjAz8AWhej9SElIVjO0Rr0KWSzTsIHraTcOE9RZZXQmlAOvoBHqUkBiiNkcWdmejoT0tf7A280UsV9RjXc_re0zcPMdtX-NufUF8U_cOg6ULmu_HCUxstadnZK2JsAGmbX1GRicnymU-77Y74jUef9ODwzjXegrG23tNv2R83WmEcH3ku4lR4XJKTPVlYKJA874AehvB--7QkK6mzuNVr9jJS933cMMbek4k8lj-jsrIxc6rv3DJRJg_HNK_4Kcf_K_dE3DLW9nLuX2RTba9KF1nB8QYW_6PCtQubMN6IZGsw95Fe5zoRf0ym4uzvAMWWjKIAiP21ljU3Z2wJ-LkqgqBL5FObwPsxJRMJhqtn98671RP58Gm5wJDvFkskwuT6wII3Q-sKazAw50K0Ak3UoHDzyOHG6w56CRirp1sRrnZWKHSb8WJluBqPgtph6thsnWykGZOo90efubh07KyDlt1M3yYb1PG-2NqRKa3defjxOT4GHOk-LeLPS4y_WTLWFxCAleXjrWqSnIOhqsZE1y7hW4-OMAAJs_qCX7psYZm81LHw8YQ9Q1QI6rg0o_HTPHFrGtoXlOb2K9nBIN8BdmIJjdd73AgLHNSNp55Cc4CocHdyO-hJhLry30jzgBRRtL7E8kfITAfoDXqXvkXcl09DbwMJZWy28kFwPs8aETtzmY_y_Go6iSYjI6vG-CwWlOryP58Z8DVEFPOz5gJ4qStDPcIYqJZtSoM_GRI-akxs62OOnV0YKw_CMDBWL8tnWgt_fVw_DIqIOHaVvUO-35VobnmkYYXDe-ftuDCULQgozz4YyB7R8YknBUS3xOLSr8y77hBAKWt9mLqiAxv5ykaIo_8Z-rGvYFdC1Atyu59bIkQUvoXVhuC65dYf3_vN-U_Ub8-g-P9QN-xKhr_BcxH-oZKUEM9VFH91-SrX4itltC_5v7b2YVCcSKcfd0ZNfV1lpZDn997eoOoIaBGxLSfowtH5X5Z-AXigtDTHlv2vAQ6rs7nSpUgE5-Zi0UAXG_Mf5EZ8306vtXRo_J4J5HJIXnwBXC0K-7bPws8cBh1iqICOk5srt3NePmQ-NhaK5XSFSdtZzYi2shzlLPQlmcta4uLPOHHOGwtp7eJXCOi_wQxTaa75W1nV8XpqxHnTm79WF8OiNhHQZ3nCjKT2hWxA90yYN3476STDXMy1zgLmZdVfPEmfmyq_iJVFjiXZauWX8nfWotIhKm0JRop0XdMTVQBCUjvG5hHFkQdG8obDASUxmZfwUfSnsmwsS2IVpr9_zfMkRlPpE0sYs69OxC6yNmfK-0TZL80BymBWXBhwNIpoRHgH9ZQNylqVoE6gQVbmepzHCW1OXQUfS3zG89Kb4EJeuUbEFHjtMQmjdUP6XjIaDwWK_wcqJott2R5C7W3cULSQHkQkpiunb6Q3V-sl5pTPsQdqmSpRH2pNeROArfGIM3TTahabcegDBIiZ-ylhC42K4WmT56F1IPVBBnP6cr2RvGSamUwX8Y8IJiofc-tWdx1pm7ed-plIsVnSCYr64YG-8s8mJ2huqpQnRm4BBrxHEIFmxzzwl-w0q_FftzAFCF4gVBm1Rx31_9KiYVgqVxh2KKZN16TAoeZVWH35pPf86P04gmjLmU5bl3P_vMCxq6yLTXaXZPUrmU007vnhwSCbkEJoJzdmOYcEuxhAOxIGWmyizAve2foZMzHy8ziODOfzyqMyIqPM3NAQCFbPHadFDKwljjjY_z9zoMNYOZuj-zs4dM-9VketcMwjoyK6y7knr3X6-9U26MuSsxCNQCniObPls5izIhnN6NRSoWfmS9YpJGzn1hA45kouoW5INLEtOpAbfuTsFDn1Tgpu041AvG21m0IX8_slDOuTtHXyt9aM4tP7o4yiqWUblZq4akUId97b1BW-1groDQBvKBGog49UzZdebK8XeF1dpWCoToWMxSbM-ZKb79egMUvM-W3MFAKRFocjWU6Ybe-cXvbHja_j-O92lMr2KzpW-nhrshmgGkbAcQ26CJNY7m9gukU4SUpq5Ty16Jox1NuhYbkOpcPyYszuPAUeTJ-owIJP8QPEplt7Un5xDjSsqXRH3nZ9nV3VTmRavGw433EOBgraokZkNS9-sfmWJ7U-kYPFk2NdCozTh8qI6g-cF1jMyEvk707gydLRdkVJKbp7mFRXpDPV7jJqYweSoD9dFccBbrwc2z-VrZZTJYKMegnxZzk92ZJuX2i8u3k4WmEev_MwMnpvzbzjoo2RJYBA61zqt35Jc0u7Aqyhdvp9xLezHYPZoSluGVvQz59hkz5-_yvz3QRSzsxZh84zvkm1U9MeQxg04Uu8pVuoLXmCdvnNxbw_lzpGmXS5dEBIbYQcm6vUqhQ0lMpZ1kLEmmZsB4jppbRBMWligPIY-ZxOOKiBWhP8VOff10fmJwq2HW9x8zI4x3K2MiSktkqX1i08yB531Fy8ThJ5GNNnynwlNn1gwpRUQzow1n-Vx8Jec6rrR5TF_WF_CM1N0eLGyaVSFo5oXIbfrFgchTZAWk-Y5bI7bd5Xc8IJmRMxt26-06sLJwYPgvUgM722wLs2YpkhvBz73LwTldI4D6So9vTj_TQdc8T_oRfEIHgY1vIM1Rm459uNsDZIenTcIMJjYjQkkllzJn54sa0HSnu4KW5zWoQqW7T1nbFl9YNfz5WF4H89FWMykRMcItJZS08ZSjz1Q4nJjVJIfNq4gdPthJq1o0v1xCadg1BxhECM6ousMsH06ljKbf-HxVyzbgF8xjq01QZylHFF9Dd5boesDYUiY3l0a_s7eWCKENd7vdjL99_jw7cwI2Yu4BK8MeXpF0lFMoYs3SCzEuKfzYIiuPH2TwGOVd9osabDwwM4Hgxf-yE0EosmBvv7-QUzFraCbUIjic5r5cWQtvfOTSe8U0n47XPINndfC3sukKkr091UF2knmtIUrdy_nzgH59sBCteKUQf0DJfzSV5bIpS6sZZmE6ZJ6yveAVcbAq0SWjARTF7_fBpav-ShOtuGsaZogNlSLxo4AN6nS7dov7oNXXGkRhEVfDredkwKC9SFVQnJYmnJr1G3irhf9PcU_lB_vG04yKhxGNE-is2dSsbp864P3kC0u6W8Hlhi83IkP5_eCCbqSawiA9CXu_l4MCPSZ2WiFq7Frb1fyHi9G2Bb7G9e7zUcVWf0blopP41gRciTU189_b70HeYRlsGkMUgruzKiuymJGKrVSnvb03lG-2lWFRQVhiCGU-76Q8eOz28L23j0LKGQdkdT75rJyIMI-OgM97Zm1NvCPYueBkYybQwIsEbg4lYT5fWnOucbIl-JR6Alb4lDgzL-4rpnVZRw1S1UufXxoY11CDmSEb1U8JmjvKE5cXIgp1uJxAzZ7OJXefeQPEzfRXhauJ4odRoNabSMlazxo6hrwejzn4rVrV8-2U1r_3_nj7xTjjtR7RKHUlcjjM-K2ghWhKEDFSIJgzHoF4vYzoBMBCooJiNalFh21O9o59_hFayZ9Ie8YRXqZyGMgPxVhLuStg-wnOqAA7yhMoQT2yb5RP1up1VBsadixYGJ_kaCKvieeL7DeReGEE6x9uf77CpBERJ090ffgqpNtYd9nOUt2ZU5qlCTHD3TePOfS23pMZ0y0HbugEQEZY3J040LJQesQL3BL947MfExcq4T7eLte6t6qyrVUWeajs8RWubiW9rRB3a3XLM5nYEmYyR9nAl4howOPXD2Rga5ol4gSyhm2pY5SQwPErf9qdTCsVHl1Kl8Fo0UD50xf36A-a_ga57N9YUp6o3nE_wYc2Lrh3SQrtfvN1P_qzdWET6KmzNcMP7XguPnw0PuzdHyC9eRdE3h9uxY_pevVQImI2hkffgzHygt3xpKvp-bh2KMeu238_j4nxiQjqH2SG8vM9wRXcvrhjxq0Yz27XTV6ynRcu7qbwwPq6FnXe6uTmDy0VocVlzQ1bLEPVnuZjLffXntwLTTS_EQpSzmaqj4osCtu00zBhpejW54hhZsClEABTCiGMZqCyGzxXzzMrxcXH3yEjo5N0rgZ5JAnfCWugF5Q9eV3um5LNz5LuX1YcPuqw1SbmsgjpjlmSIxDLMJo2V2JeVei3MLESiGLUOxdtCs1mO4ZPth0ulO4zTB59Pi_rxGdESG-QmaovuarcoCV6nAwjLmYFMSrxwgtsLAFH4huvIgr_H0IwDh47TTN23BBM_2gcfnlM7DZmm0ScXxBS-MvFpVzxPeEy_MmFfHJBEIq9B9oE1haa0l1vSOK2Hquw1H2kximvSll7FI5WlnGH7nTXBuv7GO8OSBSv84BjwRodQrBExRcL0n7skDB11NXFaUhasOo9vMBetn95lxMJg_UJ8pGhKNVm3pOuPZ8oSd8PoOwkLefUfcnh3j-o-eXRc97WKihrZosURjRBn-C6jxI6sS0fubeqTxSXAQSpsaZnxn_EZdYhSkynJhPNGrwV5WPAVExOQ3Qe-esbIV1FE2s6zeUIdXl5NnTWX8glTDPAfjWfinSUZd9oKM_pDoaJOT4fpLHLsvZOerJciIeMzfNOiPWfkv-ibSPc7581-G0soKpzbAHQZD-YIEOsBH4ahaRXJ50CrWuNoLvCEmoP-Qx3q6yQBBtSjQRfo-suOXF_Fnojjf5pUIGbfLQO5bp0oxhQJdczEnHA8S3uxHOHNGy-XblkX1esHKgiK67lDeQyRgm60gM_GCkakmEolEzaErwqwXZ2Djbv4FZr4E1wHLnGWMMvUbjOvNlqt4jof9j2q_DT51HPayqJoNALFMRWU7E5xtvCSjUrc6A3qBSqoKF_S1YCANetXvOREBenjm0TYSmsnRKuCw7RaxrSWvBwlsjHHh7nST3YnbRbteLe8SI4VN266Ylo1Iu50O3O3p-gVcnAW6gIm8r2ZMiV2SzFQdgIpotoVp2ybw-8t4VRDl0XCQwtMJhNJS-ePsusa5lNY4P8H_hbljzaC5wP3MuEWQgSsb2fCdz9cN9Ry8S6t__HWXr8qLN7NpTSM_FCT6LMlzzCujmp9CYqeHIZN0AF9SVBjPVpm7WqFGsKs1NFy9EsGcjXXNvxXhs5ero83zKrlt9PNJM3kD5bR1TqMIFyTpKsbuHAv2i1DtUhx_9nLvHP8KuyXgCmKxr9a_WW1VDqkX8BH03IJ1x3PjCVHiTUPWT-U2FCB-yPRDzVEOJXXWTAe8rziZOkFw5dPLanVVa3e1Egu4SQ314DV94UhJ2-Y4mEoPlRzoyW6SM1C5YGw2UiKJb_TAWifOnO96CMYr54gdHHPcqqbbMpYopqF8fh1MFhgPkJop2oz8g4zmzDSM2JUdqJV1y0m7DImM6TxkVbgnKaUSdrxujetPOPUxl_Pzgg7yxH53ZcJhFhuYvKkJ64UX-Qj9Oq76mvv_5DrBT_5kHpCtbsE10piB7lR1AacRmHuCvnldZ5SIBXv28hmpMXmIkfoPl-urR2yXq2XFlcZOukokm0hAeEAdG__V5HHYEDsunWaRL38OkSGjEG5Oxwe_JwwBwxJW09qEGBDMJz2xNwUbU6gP2ggiH7xjIvmE07DRdIV4D_ujIEOgVplbc0-WRpN7VvFFLgACx9OF07h1Z8KB-BfSZ3yYooG017ZfoAKALl6qlQELRBCIk8POfovklGEsH626gLqI-8Uw5XX79GtqAClygQTysU2PANVGdw5e2f-ZmSXTsk2BxLJziFoBqBjwqEzYKWzMlqJIfaR1E5882Kiq2QEkMmdDuyH1kLQ0ssd4kgly0pJ318pOJcalclnW736FAWNbTI-HqO4eBuy3LAIOE63bGH-A7xJDG6Jendt3D-aNNNCiLdxp0fYDfknDPRLrtvCKPvKhNp7a9dbMU3-59h96S6Sk0cRTJBoTVrUUOFybmg2s6GfwtkSZwSuHxxeQ0UnKJ-3oP2ULbewdkzb7wa2aOz2T-PYlEalgGaj3iz_uhrQqoG34OdBJt1_SsaZq8_D8TaibGa8AZu3eWgK5kqw17mqSB-KrZvcT-nOcSmZIG_s5RPCZywNqggLDpCclRFnXuVzCpPRp-QKEd7ApnUHyXCPOabIvDiwXCAiRt0fHXzHWGTN90lyJSM6hGAHFeU2u89xE53evPO-vJK1Et_adFZa65IW0DIDUfWnACT4yBtfc-fTOwiwY_lGI_nBhAsf0A3E_52Us-M2MasLNa3yy8glj5R_peemFpYAMBQIUKapiv1wz6YLjxGJ6S9zxYPC1XHzo2LtMGToYXwtpqh-DSZekvnWJX38YgUN4IzRAHrC49fL0sq1SWpIZF78jWuPSY9qOtjiCB0-ikQifDWoTTNWV04cbq9aYwUg5qYcAmSHKV9Op0yOCIA78MqFHUddmOMyVH8d1T2NcGnzCgJHUF4jrIMMvJd3Z6jAZEvNTZtGh4u4xkGr-DGGow_rwbA82GIH7p3rcuJs0wTDQfm6wX7vqTSDE853qK_TS1JR393_RWJq7clkMac71tNnB_MDLaW0ePoDpmXooaeUcWwiA9sTTQh8px4Y9SbwI26M8lyqjj-Ih0WSAC0GdWotIxj5g35qep37NReh9XgLPHLKh1Y31bqnlGi5JlS2BTfQDRM5YDcd0NQV5tA1DdidyPpnXK7_gx9Y_H5r5scQ4kotORjK6IgmSm2YP85fpskjcK_31KM34o26Llmjnz7SXwUw2KLrydj_a1L4WwhcvN52CWw_NYPnWYq60tjbtSNG', '68e181d7458f1d24ff0a', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (54, 1, 35, 'fe87f9d4-1030-448a-8814-e93966bfe2d0', 'move', 'client', NULL, NULL, 'gAAAAABq_BdUAUUJgsbHOF4x5Z74F4tBkajaZ7jVddaM_O8pZLStWCLuAmRUxq1iPlaxIIivgxVTAOwfA9AstbltFDLmtVWVAmQFh6ITznyMJlSYH5BFoXm_oOBGrlu36fm8h3hjt2jwD9q6uwRyDOPEk-SmDrbKi7ayEFFZpLAxT7qF-08T_Wc=', '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', 'gAAAAABq_BdU3ne_PjdVGcbbaJKiY-LJ9tNrNvtFJO43OO30yjtXMmdeWIS7-reh47MKf1U42Yzqxa8iSm16HZjRXCoqpIuGU1r6NLtbFuvAECK_njzViAtXnm6eC5PN1mPnYRC0eDVucUA1_YTZdI2SQQRsNLjtGT7WOo-jFO5RgNI4dzDiwPREyhKxcKivpSRH118JQ1capbEu0Vm_0aQePe6CjGv15RNZCgIVpoCm3wPYVp1vCFXZeaSKEDGkfmXylCguEC8c9pVY0I2ybGJOs6GazA8ogzUp73fDDyOD0bezHITyo48V1F7taXbDKdxVipLycfJeUhheik-XQ-VzH-2EJlYbrT6qWlWEaD8jzm3ZWIgeqxH6NerCRZ1HCH2LEA2ThIfqfnwwVmRyIsgagBZSf2-EMYpdl-GD1f2O_ktRU_ODLZMCYP2ai0fgcnWP45nr2415dWx2pAUQ40n2Jf_F9gMBOZnP-ntUCg6AxUpfJMinPcNgIR14Xjv-3c9SBP1IbUTVlnscCc7TiODws5PYlQTxgDRhCCFuWZBCb0kIZuAqdPj-ion3dfGxoD1vPVPg6Kvau1kyE_f4D665F_cLPnYLUKCP1MJvz28kjS97qZwOsYvOh7S74nvoKvKtU31z136CYE1OUgeB2ncc9IgN4__NtBxQFPYz6HsPHQbRccV6RezLeiwg7nGL1cMeqBL3c8wJhqL5flcu0IVrbClh_8h7TB4AWEAoJfY96D5QK0WIWTQmTwh42Of4Fa51p4IqflKq2qgZ8UEqlHV13i6mmex3OZTTnRCf0wm855Cn9eAjHjg40QTnxFBTAVtB1RAyANqpNNJoIlnZbJsu4FDrNlN32MvK18GiLbwmKjdsDicMlpoZBukHxjV6hfgZYhaPv01bpsWgTZ8QLZfv9zgo5CIqwiXmc2PoYhGtbuaBFuQNcS5VFtcHpJcp76M_o6MAi5O9g-Qlk0AMm63O2zNs8naI3xtE7WsN6lVvdBi_iYD7cw6U4t7kw08SK959WsW9-KwSARq5Z0AlRDga1ouwAE7oBt65ckvkwQT7CN6_6ZEnOLTgdJR9y7gdQ4SvDRP7MYXHL4QcsP3MM6UzbJlq1lEsILaUv-l6mLKSoAr1QjjqzOqQjFsB8iTd3NllytGeun_zzwGcLiaH7dFJ0fH9n96l9gEVr1Qz5fITCKwiht_xetgCaFUChoQMI1Z-zosPX3E8WxUGrTtd9_os7FZC8uet-WxsH3QEE6gUJZdTydEybVcn84P2DpxyewNlvaKYaG9OMnsPR9TakWqtlb_oSk56C0BgPIFMwiIxKy_pdPqQHNRwecoZmRvrLrBZwmu_5cjE1-uZz9Ra6n7G2YHUOWetdNlsDOSBi1we3pANrYQkmLf8QimUPCfYw28Qeb_uDTs9GVkrZBCNKPFoSZ9n0JfX28hYZsLCvD8Wif6mwhIUc2JEtUrZvQAouTXYRHvoRl2vAnRkk9BeG1Xq8-u1nwsaAlG1mNsWGoRCqLXSdbz_otq2XcGzKcqlFX_Uq7RSb3MJUP4RJIQY33UbVvaZ3s4TTChbB4ianPqNaLymbLCHOtrfn_yoh7s5beKs6bNDTv9kDW9ucQDQK2ZoTbw9RHRh9a02qQGAPUY_ov6C6oo4GnHlb2PR_BDj08Sp0HLh8L8hcPxDRC-1Qgwx0wzq76UIKTldhYeHcrbmgVB-5RRVqCyKM5pLoR4EvwUY9LQ5fQ1M392BjSDUJ-23cbqWkZ0jFuNkwEi6dck5QMzfwVXSmxaGipPbUad7cszNAc9jyoF4DSkp8uymFwl_zygwM2GRLW3YX79sw-NgHKFD6vZu_j0uk9pVu06dfKBmO8vwU131vI1q8oxJuW435wCEFgLZTwkPeEADl28yiEccUQadqqTf3pK3zCZrYEURiYg7IVokamvj06OT1jMXre9XNxOdAdeoudAy_W6gH6fL-Y7vj8yQCy-Upn6KVrcaqkc0Bj5Q5NkaTaVgIBi3A811i7N4hMk8iUioZAvi1D07fW4LAqg6n-INsgP1lAqhPHYqedj_tUZ8LM6GkmJL1Ap1HfvmXkxQ-fyKre0TuFpVOntnDNFgVHHLXDpY46RdM21leKYw8vpPkqFxukZP88wzWMv_RJkrwOjHju-2YcqaELfTBHTEoB8-06bLs3suARjabTzwkd1BNFEss5WDcJZF6o-xzoo7x5Q-NFHo_MtRrFEybVRIwWYtQkokN3psVA79uMxbbikGWB35aLybvONskxxHHfodjseRAoQKeHSU3igCBJ0Ta39w4pVPzDerqZPivhX70LoIybtZc8hoV1HOiC7kR111ZQ6R6jyBcSZCONWZ_UanLFJ4D9XhHY65y99ectwUtyck7ftAuoBNVwTAu8hu7M0Rs-BZ7UgddAso8E4nux-YJ39zK6Xd6kq-HGKcfljyZR-q3biIW10l5QxqfhqCWrbEfRfhjfVlt4oBoNWmJcb8DaYmOp1TZrltuKjVvzRahi5JXn4WyNC6NgJt_wvnqrgO9RFOiyB0k2ArSOWXLsehMjb4tYzMVlLF5mK0xxSBBBF-1-UpuQUDKE_yPD4rP1ocEZFQFvx72w22OjYucv9QlnIPHbF1_pph_upbmow0-gLqovAGCNB4vQl2PY0Ms7XfkNDEO1k3QvO5vSEqb0zZyHT7duhGDMtJKL2q9GpiLMiU8zTDayT2ciHqkyiyVYS2kCt_fry_FH9OLaC4KfAn0Ir62VLIYsqaqZyzq1DdEy7dWL1d_6sS0DBaREh8U_5be113lVuJ9fW3CF57AO8jfWPzmOuIkqJsPRlU5UvMJhc0gW_NQ1CtQ5e96bMRatRkLqLZhpJw0BruePFONsTF4tOALMCqb-uT6kz0Yt5qskozrtU-kjDxYE-GV3RoCUQbFdp4FubsQ8gh2mK44sKlemU4gIynBGO0BdfEKpXgT7EBB6JOC7ZC8UPkasQwWtxtu1Xh-GFGkMreNp92DqWBJkEk7lysREOH5g70_csYEuOZaKRHz5rTo9mKfYNW8hxg8WWoJreX51IDZIDxARoAZ8AB7j6zB1Vgg0Id8oJCsCNWw1eO5xi36UhGTE029Yn8CiXNsHQVuWlEloi0QExtg-riBDa_3JvjUa-x0m8ule_R2iX6YFBT41-IGmK_Bchc16qIbrQOoKTSaIl50IBDtLiHglOTCDiuPWMaMjAfr59_ZyhkuyBtTsi8XrLbdiaHW4VUkgjGEXDqWhBVkZF5Ivh-BwJF9QV53ITrs0YdTIrmE0-ozvMwHvHynNiR3NLquuQVEx6BOGqyHj5FTEx9ODQ-iHPxS1CDnvQbCgISDaGAZqdJ1e1eGYUxb5ctyr_Rdhlrs0wnqvNKE_Ol0k4QVyQUoji_GoGqT6oD6Hfc_TnL7KD042oep7doO5TtvhcT4qyR0bsRVEpjCYza5MFUE4fV5ykgJj7h67Vcb4CeWn2uP_plvLTgrrRPnnybSjV2TCBb_jD0L7gz17LjpSmRxtg4HnI3g5Fy2mQxx1RjxPGUGjhQ9GimKhsY_V1JyjNC4Jzkl5tbtnqiInCeUH-A30aPNcnuSLgOHrsQudnAW6r7C3Kf8PRnXr7MIvh9NnwfLO3o3IhBlZMbNdfZnUwb30Ow1f4SBxLV6SWBs_jTbRDPV9ICChZbn71jJJXAIzyeBeOMTjUgUVGWsa0cndf0xyC-379A0qdv3h9Pn_byYj-T0N1kCl4NBRevO1vp690sQ2s3Qyagw2Eb4xOQIiIpNHvotdVJ3G9diln5gvMJCj5Rfbv-2W_ltN3nFkzelOw8SlVKIr3neF0AWBDNki_WbYQgsfUyD2cFVc29wC4EQN7SLmNAetJKpj3BI_Hw1rBZohM8lC-oRmY8s_2NyxfQu_pFQLDiBte7nk5aD9pGG1h-0XAxQ4qcMLq-CaPm2DjnBMDUqf_1SOLm6svIA8GSDyuI_cB8HHd8qLW7RbHV2hgm8TwxU0UPtC2iKzlroNTr4h31Hf1N226Pu8chAu9ImNwk8Ob3N0L6zZhGieEv26ajU46hFOK54g2RG1tDCPR4Sf4NlsdS74vBK__Zxg0ajs1m1aLGekTxINCyb9LgJ9RUs7OCqYXZ0taCktNOp6pwpRZ4CPGk8JZfDRS6Z_yAw-YHX34uGVdyV4k5Tzc91xDgnbB8usPnQ73yGhG0h57_YI7egq6iMCYlnaPkFn3fM7E1IhmWRBPsIAO4lVNUOR81fKvzK31GqR1yNFWTaYkIwkwVihIOxJYXiI4Z9k6XCZv6H4PJGaTtMRk0w3Q4h1yQm75zr5qp6uRGxve42xdt6tZoo5_aHkbccDeU-UmRT8qXp8v9bLEQjknn4zwLlaPQpXYQvmDcPhQ9eiqbDPmKn1tCuTMoaxipb-YcuHLW_H_uhsUqRRQqfEccVqErOBx6RZT5NReeqbt5NAsoK0XWkqCmPPGwQUS_T1nxUhSqrtPe2WXwHI98gSyTnAnRw4BmU9Y-esfeYumYJIQQMZIVlvPvv4cxxSRy_tv6QXnUbJn1tOjbhEsq52rzA9wM1ecZceaI52NKTqBBOXRBzQ637UN0q9a1_k_k6mCnDfm1THw7H5voC2arvxGQJBv9KS8pCjq4J2CF5DOp8GE_iJQSVgJDad-E7KbchqA9leoJL_ucZ1Gf9YGWcEJgAAHJv2uHpmfeijocbuM1mVZnXhX_0syAk_0XKvuV0XkZ02QDfkVpLVE4HeEpMvWwNrpRpYz3IGKUkbRdVnCostQiymBd4a3IEBa8PzE1zHacAZceDcHaf-EDznL5ewjiXx0q6dDdjuf2bGbCI4CpvcdNXarzBhG6PpC4qQAp82JORsAbH2KnVpyTWDT9Np4K2wt3TRJHHmLEHJXcLBeVbZr5uda037CeAMQy0Pa77CD7E1CEf2voD_lP7RFyWg6trg7Y-nUW7Bky_z2cAkhF2Ov08R6n65a99JMoBHLkoyGFEGE-vynJRpVL86zeiUVeWe05HORVSSLl11iO-1xMuECBextmA60PsmHUGdO5_HicOU2rS26u04SwGuGXlxlXlVlNDCrveEFXYW_Ams-zLHAs23FqspbhHTsmHZTV4w0t3wr81cNJIEZe34YwZwSGV5EqUdYkXss0SWKppepjMdoFAVbsZSL_MCJXSExT7Sde2Ps0ohc38tf-7JDU6KYCtUMkaowRNxw_7COs2vMK_W_ZD4jAAYeFHC6O-1TuWuDpwpsNLORYAI8tcEd8NIMSLKnUSEmmuNtneKQiEQhVHmzn1x9-_xTBUTlpaMEsIftdfeccdiMB_1mZw1X-toLNshFyLJH768LO8tD4-z8vRjzf7AUbsAjWfnck5A90gMrMG3SiQVZqlO5w72tFGRbZrP_fRs_snteqHbmQYINJv2xF2TTBhpPlkj-G2tgDdXmwvr1vZ6z3mmUNb2qnRGU0__HQCS19aWC8FTlsMs4iwR4A9bAquhpVZxP9Ej3dAPt4X6xfyYLFViaL2VuJMrXL15W70Gdv-9oWFazQZCb5MCWv19RViyJh1qYi6idFFu8K5czD5SY8bFLnwTBuosNFa3N_klaVexIvMcxTebbHUgC-XjLAZDRWcSmtHkTYvG7HjbEiFCnqvwSUuFWhmOR9hFrBx2XPHrkIwIPj2Q4D3CQi8LF-Qedik7lKvKos1XpFkwrNWxjcGmL7ZFkNrexrPqRXs-qb9Pmw3JB7r43NrkmTYyzrmH7ncfwoEe4CXwJc7gpwzfUYUzky5xKH9Joj2Q-oe9X-zcndn573PCpyIe5wgvbaSeWdiglhfhnEzjuUp5kIfwf1qAbXo9Wr1R2uiM4e4IbDb20bHtVYVifBbEYBCGiCvcJaZw6WHVihWF71mtjYIwWpn57-fclFMTvSDQytKifEIj5eo_B1UKjbknX5gZZHq6DZ5xgm8HGIpU1_Kzq4krpLwTwDiTj-foUnf3ZsoytybAsFmA3Q8iXpGLWcfUEhTuMGQ3sXewDrek5-tmPh5qBW9EthRdQK3fOLjPj3Yn_-VsWHzB8SSikyfTzVjiW3XtamLsSfk91xXRkgNPNv5zrsEjUI9xYHCtW-iSeUvpvd2VT82-MrMH4jT4XODKsGK7hEgcErj0Jo8HkLpNJe-WXHZAP0ko1B3QZx-cUJDfmjuEiuDwKypwY5NtjUl-9C6zf8D60jORujs_Lbc7T4ViuuRNxgcKMPFD811C1iaHhSteOpid6IUhA_iCDyWef5orpNcffbAd4Et7B2-iEtaGdA5k9ueIWyLg-1uqnH2Id2tOF_Qibu28upY5MPsLBIO26_ZNRMCY3qhBzEC1qDfmPVWXuE0l7xI1DCVfPInkYUR5GB5JSRT04A7IqqE59RP-HnLgrk-3H1reh_wRH6zhMeRL20mOyQ-kYGN0nMSMXi_7yfNnHstR4tDIwn_Xprwy39cNQca3yofmA2xQY-kA5SaF3UrlJCBmfPU0zOKLB5XDjL35imMy7FQzRog1i-E_hRPrmeeuXlMzmjJBf0OZ1wXoOWswEmWSBmeE_HZF-oMrY5OvcdpMnb8gozXY4r_YnHKS4-tqPc54q7f9afC8VvoRI_b8fjkleyTCuNTOQQvyn4UpFYruTWZX21r9U579D_XyPle1TUxp71UMg3vmKCYkTaiRdyHEHJBFB3bfGyz36cZCwoaRj59-4vGDmP_knhhC-VINjE4s55TLG1HATQMkkEgOTjiOjCExE5fnkZeRbwIwrOl4pTnRvkyzOry6464soM6Rp0gJtXUNBF4kKOjs5JmhkFpDclepSL9-Vva2lEg_Vx0Cr4F8KV6RVe0XwTj3y-72fNTLcdv0joGkkEET_4zhLq45-hapkpXrhnMu793_YjbPxGiNTW5lky9kNzkp9xOks8sGF9tcI9EKHSC3p81Kmgqd3JMEA_-IaH4apdd5fOAthJAieSE43RHKsob6z-kf_XSesLpfgj74HGy9qfOUhxSEq72OlPwycRN7SSq3BWYhmwezxfB79RZcMcibd7Lq3i8bgQcFleZGpsu3vkSr6rqvOCHogJ8AikVnDyF50LtjnBe7ecMMlCe8fT6CjcjTTZfdBYPRZ21piAnfflYWisFaDY7NcVZrsIqx-z_TCEpl3j89GpqoNu7T6mw_c1Oc14jymPmaxn8_z28O1ai3PeWkvkFxpMCXTgzbx2UmNsGJv0ll7u6DLTvVer1IsOtmETuFZ8DzDAhVgv576LHGFaJq32_8yrrDM1vBzzJHqVrVQt21_Ve_vikctErODsVssqoxGJZXDgRGCK0GZ1kHzmC4WezpficXPJkgAJWnnyW8fNI6Xn6-iQx6G3ulEhOW4SDEsl7f7Gqev28N6WTKP-e7zdSr2XlGzxf793bhtmfsh5l_6LQW4zYSVkL3WDfpLXe0DHk1MJ1f6jPkyu0H0UfLcz3Q6zcnA1pC1_BhCk_K9UQ4zYnQVicLqoeDdca-9iNXsxc_fYC_v3Twnuj7d0DXMgLPPdXPfZgElRPDzeLS4RP3lGc7nZsB_B_taYf5YwEKJ0xe4LBTaohMH5aAAoxwo_0OfcS3i9w9kA11FdWla26PCIxHEcRKptqstmIU-ER1Q1EleCLvxhI7UYkHeW6Mkgl_By8iVnsPQGxpTKbWP9DWtaJW2bJpwkzfoGokIgPiDMlIDM5H4yIvJJFctyBJdn2y96TRbj3PjPdRJP-9lN934EZgg8T8zU3qAQz2PGM3vw71l-Mqgo3iCQRgshTSLNweIU3JE2kX9TCvutVzDth7je8qhC9NpoZ9YOxiJl3ww_JgckygR51aIXV5DG1HqeW5WSlUr10JthiHD3XMwk_ZbvRFj5VnSE5Bb7AX6OoJDUNtQY8Gx0tXc3aYxIpN79NeCTwpJq_XzJqniiEf7dYTvcJ5L7YAku3GYsW-onLHcMpPd0Zcxd9DMzFp1x8en3GajvpU2r2W4hkLkspgIyRNfXGt-SAlGUmiOoxzlYPW9w2EkaGGH-GrpG_DLVNLwBaxUibyCfRkIFKgbNDFmF9_upaBiJ0ClAmaRgrv4KeqHUTS_bMGcbQVG1NL3smSqhugXf-o165Dsyg9c9YvicTKCgUlfi_PriuyJ9g2kVM2zk8tRoCjgjYPFDFUZtiexpt96M1r7WVV9x6yeEYkYqm4X7qxbnEJ5hL0h_Caf770yPulev5FIHz-WsbwUVHAGsntbzgDQz83PCZvj2dR7HyQ0nmqSwDwG7ptEv1LwH5DnRHK7Nkye4iO_jyW3bgLvby5e-kZuJc-xxnF6uuUqflI4WaaWfsmgXiqfcvYP8tl--sn4QI7PHJGKrNIVqxXqZk6rG0HOH3RW_f-xyxtB1id9hF_GbbQHiR3mdwf0tmyAlORIT4Rf3-c2rIYHcAvfUmN7kzK2JUUOlpGyT4cdnmYsR6gwW4fNq3SI7SIrMaECk_lTKrG5L7mA-V8MC4TyFi-0TUHC2geMh3DQlGUQ-Io9KDFRt7uKhQx4DFUVTxMn94uild5AIuemWz9SAjPqRHxxScaX9UZUON3FdPKptPcU9nDMittFN3x732i-aj109cAAmHt-rEUcCcyJgc93NThXEBwy0r5oMI9Rk_I-JTCWiubbNX1klKupNCEBSPiYnbc3n3dud_TtlMJwvQ7BCMlkdRBW8bgG_JLpA-YP14DezPpIh1JaO9Y3js_5y44EC0MSRPrqai_B8_gvPpxKnGzZ4HkKWycyPN7U86axZBlr6k7CRB5ifgV7TLOxR9C7wcfIqncZNzfBKt7624BGugr8fgoTwg5OdfaFU4vX6_LaIpzpQB9yTDMuxqIWNSk-QEHNqOXtzHkImBHfMhXfZtlKHHnwJ_1X4alNLDmBnJcQ9hLAx7xabMweiwufUx9DbjtU0IvVBBsGlK_7BBcA0Vfixpw_JtnFsSaisv14kmI00cp-b1E1GE1G3383TaLTTA7Zbmk-lPLCabq_6Il8QBgRtg3ysucXWMoSUESBzRgCAceiLQwklSahjoVizdVoHlN9d_3oL-OEdrK_htTqKS7M7mmoLg8NwLnt3FooEZlPigrOoELkjxTIvMqpd9xU0lxAmbcDJPKFaXfBLn_e5Rg6H1E_dnuK0earSLGTGZ4HEVD8ZsQsuI27IDOJENZltP8F-_y38FsYxBFSYX0NEFYiOLvJHcNBvjZCTzUTFjiwBhBWpHHlLFaiisMBLZhoFemh3-f_00k3qsxh1Rxcr3qQUyxIDfnlqEETJGI1HbXE1TVuQPeq3in5aE8rmMjgineExwkqRDjCwNTwvQ-YPc8McdencPCg-8M_wmwjzUuIyjGiSFblxDF5plZy9vvnzUqeNuCnCWCa9hcBiXDDql2inuQwhhrrkBxgjJaWcIQuIkxkrA2fHINlfTGEXSPGwrIcPOulzhD5RsBBObmDOCCOgEBxl0YxhsbiFlcAPdWnK85Hwfrt6gR7P23LLaZz40b8CpWy68CRYvGeZlXvGXN8NkMYMUs7Gb8e8nD4SbiorSPRjZEgxHh_NLPUERIvt-P4aoddqFkv1v2JsMBS8wjqdD7-WGP-7UOLo9OXZ81NTZV4_GsWPNW66Rd1fqgr3EhddrAwmKhmKF5BaEs0iJ3Ww4nWrqsxIaxUZWa0nTIWNxJl_CG8VGwPRD2LI9_mfWh5sJIi-SrbTqmNaowFPD-_S98Dq0GyPruHHMOCM1Tew39EIiD_yEcarLj0c4oaxyiojwhuUmP3IcPozOt8YH94QGIrq8SmgYoPc8e-QuDsjNDzHax467j9zxRnKWTe_h_sVsYXgspMtJadF5ATGeyCal_XenkvXOJE3wClPJgcbK7fkimQzBN8yOWF3yMRowYJe5XQUw7oKGqbSLb5kxegJpT8nl6Q71cOx-k8ORrBUly0SIa41s1YDDObkEbQPFNCnyPLTwUdR2eDdurycuPEr4nsVF2ACiBIJJVLRKJRk2uLroMZLD8BrfQGfEbQo10Dn7OzjOjdvrPBBg4pBsZvYumEEePkVny0JW0rIUF4tHDGC1DlYUuIZorHAGMybmHPlQJUs8jViuFE4vM4dn4MOt9xsfnqjo0EjbjesCWny-VCwKXmLrv1Ih9EBadrPlHhEDu47GCGaCLU_lmclMlxMZwQdHjvCqrxtX0-mQhGqLEDKWlPA94iaijePb7h1C8kSSJqRzxxj4xsPuFDtN4O24bAJkJfVQtTcH0DdTF1YOKdS6B11dVMC9kreGe3baFERn5AXeRN34XAYRoSWIDwbxCYaMbV8GPWn9CVkoNjziYZaw9mIm9Ct2HlZj005zmkhqqrv_m2i-N9rx1-ge-WORPmtiLIrUJq9o0ZfYVN3yNTmG8zBPQLNqjKJ-LgmWM3X5eHxh5V3npI0o-GhoVArMzN7UyJNBSH9HpxOxpeVJ6Gpq3vnRTjaiGP7IlQqIbT6_B6_ElZma0IPUeKVYLYV_68gfy986L6zDDElC8uQKv7ijNViyieHF-9S82AMdZljIf0QP6LdU3BNdz8MI-W_czU0WeiSXQuX06DhLAIWywPQbQfQtFn8h0_12Cjk-dE3dR7Am7Ebem4ihwASmalBxE0ZfPgDG5WNQVdRoAwo-z9EqV9DtVhXDHJB0aRPzao48nq4CTv5sVwSGS6hOK_7Zlgm2NWDjFGQeCZvf_mqbsf9__yvwLbDs0vk-fI_z2EKaJ5vIL5PdGS8rLGFfv9dfjWb74gM_G8nn4IZu88Xoxpna7oiDzwhNs7GGotcrgIyWAajgzCyhu0CCGxU_aOJvhI3l83mIuMvkaEGAW5Z9SvCHuDMzWaafEnzv5PlBi88maBc4vRVkyL6BpzlWEe9CKOMjAeVjARscJSp-IZX4cXRnzXx9pb6DVX3xq44OpxfEl5VeQgMOessG_ycnbCUJ3KqmAyRbLo8PMLl79FyBu18lzSH49vKAbCDlPBYuqu0tDjifP9AbojX8mQUhaYbn1wqvxlBBsm32FUCP_OS-3rZdBrxHaQF603_Vc_aoNHtjwfW6Ap80fi8g98KXwBbXeGNQX7Rm40XPtrpOQAf4VZmyxYDYbgDTJwLHZl06DOEFpoUEFdBPCyB-8SZh1RaonS--YxC6hQ8I4NpA4gdM0BLgOYfS6Oy7DZaUIEEj_m3iTn1L3VjgitdlkBnXBJ0K0TEl1bexJON7Fei9nm0VCh6yD7xkN2MPh_m60xdQw5iKsMZ0eIwbOICkgFwU68h4ncgpSx9Fpq_madSlOKiUBNLCP7wB7D4O-Oaxj9FTO54qLQ98zSuU7E1f4Uv5bciRYYrugO4Ng85Vi0phKdhH7CddYZFziitCjhR7TPmqewnhO2xJQPEUGw1TZWgfRAh2Uewa1LAcxebPWT5hs_oR0aE0nAa6cfeqYCQx2G4KXbMCV6zkKxtqw03f_MqE6ooE5mrAquOUUP_dqnjPL7CJNtIURmj7caMjGLQRSf51Ogy4wIz4soYFUmZ9ZFNt7LG3_IQ5iArXA8jb1J5U2CsQPAbaoZHGExwfNrs7gFUbTSwFCb_mP7djmXt5dbrwS13i2LrgLoYNBPeGnNsiDDS7q8lyi8jEeMvAMtaPsphWvzcZXW0792meqjm7Z5zYMbal85Qa1v6SmzVBDHSl5-umcSSvsG2JYTRsvUgFRs5CmH6blfeMbhSCVTgATaoALHhOx38B20ODEbpvu-eLXmAv629BWKslXLYh98TzVpdWhRhbwLN2CNx9HT8YYscGc89-ysDwfbIZvKkuQOl-33MoAsn2A59VunkUB6WZnX3d22p9eqipu1dkFKi9Lo1MF6L6kjrVNHWGrpwUEbEBuLbmWe5q6Ht7nw8ekt8BQtDIrqOBiPf56BG1O5vmOiq5IBA3uTDykn55G9Y--03yagUlKm0tOkNPez9sjkHqiI_P0h9xbCcWxE9FWDywpZVJh5BqVwLUUiiRWvCMWTiP0tIey0q0-cp7nkofmP86UC2dwXf81dg2s2kLaHTF2JQCXhht4OOSFw4dO0XMmJ2tUPZ6bszS-Y-otWXPC6PCXDwsrhaNbCzaVV1rj8sKarQzQxPSs-rU7PBoFuhfaJaoB2Uvr2Cdj2KLCtyweaX-MxYK6GS5IrbTn75n91tP5E-I2_yDtTfzv3tKs3v14TA4hYw1ALQ9yxeSJ9QHA8-79Rm5r2-CQxeGibeWAckyXqUDlYBl65C5C9F2VV0pOinP4fmZCW17oMYp40qYxQ7XIQVbxDDJbEt7kKs0SnkGtB1ByNnAVfBXkEWLk99T8YQKOif627xYX9QK_6MR7dYOfwa2pG8tmUEcZeej3S6t4JYrsVv4CIgqqEbnhWprXS5VxlxnOel65e9j0NBo6smgEhpuFs=', 'ab1c250935726692ead9', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (55, 1, 36, '51eee2fd-ce30-493a-b30a-d44360ef11e4', 'interpreting', 'client', NULL, NULL, 'gAAAAABq_BdUFD0oSc6rO8YP9_UdFQFKfFqt_-llTYBgAQiNQXndbnAQQvzKPOgbrHf-3UEWDcsdcziMTahNGX04NTbeKfyERGakGxpzu5Grh6hLB-dB-7QCcSoeg8iL2t9NGTwbnvavdvVpBNmeO4QAkTT05LXmISlARYQ8EVeIfIDrg_JhEu8=', '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', 'gAAAAABq_BdUWMjVvcnJqTog5fhDzC6zlaxRsXS8GSiXy4JN3CDySWYWNKXlTLbTEcHDPtDMg6kYetyo0zZ90qPbafiLxghyPvV5EfofFGSWv0p7VIHN0aGorbwWOPrhvqqSr0zfiWskY8kw4Yj69atIXEydO4AzR2QUB_aqLKofGU1EssyfazriIiTP7DVO3RAB6assxC_vIXuabOvkKg4-Zhl5IQNySwRdh8n0pXvNAG_g5o_MtZhhrGcF8D2oDm4ln9FlHIS0SsBdJ3MvcVP5rrvnnzvkwo98A2DeJ-9m4mpptba8aS0rbF8sQl6UXrq2y8hjKkHk-gvRT8j29uKlafNAQOL3m0qTWSVQaeIsaMcCqswWjCgg5G1VlLZy6o8NnPMIOb1YnKc6M0jp1MJue-p9zQZBYxukJIaEtSxoS-yozyb_eH8mAsfbpTX2TOgEr2403KmtVROvUZIxiOf-3gCwva57PItOJ6sbjuVD9PftHmyYUhgavrT25BCWR63gBv1Gbbn0bYzSD3lPbs0_drNOuj4Gcr3P75R2zWpz-4-kZb3sQkhNwF4mtxdGhd6h8_w73ZzJfRLKNkmdIoD8v_Fmownj4QcqQQBfeW2PpX5Q_T7d7wMjxqBReKI3HFELF5Pn3pjk2_iKKvGuORAYfQeJEJ-0gOqz51X1OR65Ao_kjm0XbqY2f2r1SDIX38VLp2L9Mak6mIxUrWaMnQs7OUpACbntQkceOaUBETHPqe1srYpjjGLQ7YbQfUnazll2lrTMcxPuVAFbGeFAWRbALoCbaY1vGy7ewGhmJ3oi0GpNTkzrNArfQAvczPy79ZGoIi8I1Z9-yx4pSKcIfSiuI2MjvErGGgeEPto6aDEy--ZdfFcQxUKFlHLleViCfLxIf-4TtF0SqMpBa-deWIrRhkxTfsogUrfFORsOH5ldTRPe4voiSh32FAR43_TYCEOVTKc_nNRZhCdm8YOL5pbaAjXDwUHnwY7CgeB_hvuCvyc1SjO4rjU_OFiqWFB7X5mbAXJXmPFVRqytp23gD2ol-7CGP37EYJBMHr7xRfGHhWqZuBFb9aYcTYc3EziZeviHDiF2dTYu_xKeQaBrGi6XDFABBg6Tp-fNFzdcFEyLDee2l5aq3RtClyPukr0tkK9pm45W8rwYfdlLMwVScOLO9pbXAzMTy4NvmfhRjIYagqx_rTzRWlswRkjBLNRWP7TyHwhEOjHnZK3pi_bH_mZM0cOjBfv0K0GaugGXzJ42eW4wB51J3zH9buxG2aep3fYQrwYBmGwpORFNEJcqSOmNsGXVIs4Mblcp5uOkPILVmZvC-pxMOUcD31jHjfdZhCrIBVa20SK2Mn-6ipKWDpIWl5uVLuEEo84xUZ1erKSl1GxQroBnhEkRsn5ldpqC4dV1WjrY6KPSsOW-eVCmEoW32hmG7GLWN_Uw-g8pMnjD2ClSu_7bsrUi_M94Mx4xB2t5WZynmHwzqwuSVre0oguDA0Lz-2pxtZiz3IPHTeFT66ka2A7vmdH4J4mN2aSkzdasCE1iCVHdkz9_pGN21wm8ONEU4eZec8G61qWE-eKkIfi1WHzsmIxdaUwi0NOyM1x6dmH-Ql8HL-UPJbEnOB2UfV3qFQmW3O6pYtAta3phU8u-OFrhh7iEIJoMYdw-d1ORLewtStUaEB3jw0shsPAnJdiSC7JTerl-2VuTcCzn4qDgsWIqRVR80ficKw2wUgMh0IgiuJDryaQ_vclFj8EAIOJIf0CAOTV5liIjdMxP8rMi6hrfk5jMGTx06dVKIDi_b_r3NR2zKrq76ZLns-uttaERKgX6FED_YbkQJETWiHjtGc9MhsRYoOetp6HPdB2ToAeK-juehbC9BAjX2OnkEB6jMI4J9KHEW4qIgIdjkFnmX7WWBQA_VOI9QTi87wk5e49OFSDGdLWkyAUZypIQn4oi9B92z0Oadd6Qo5xclBn6eIgg53_HKCNCFzJK0KQMDXKR9Vl4YLRnvJG5y-1byvKU6iVHngu0_pLcgq9rEec67yWLhMCGZUreE6Zo-BgTlyoNtA_2FkN-A4cPYu-EVafzu8l1OQ6GgvslxxhL2ogOBM0I7cTlIVi7aFxLVtzae6oJww8xpKLqdBHkQiPR93K4EKgvDRDOKRvv3QFOYBjaJMwQMzygFjno0uz_tBQn_7xtmly-u760QxTNHTYJyyY1gZQToRQl_61t7pxNWGkVrKJYa_gSyoTw6mcK2ZsgPeZI8KAKj3UOWJaxXxMxiUXZf97PSDwnAuSI9wuE7wNJrd1si9fmhFkkhUWpdPd-epy-MV6k9qTn2u6P8dUSeWK_SKbFU0EvuIwTBnzZJFhvZ-_Tph2Su4q-2oPaKKrbsF8scEnbZ1RK0N0jrB4aFcd9kuuR0yBykPMkb_lST26EPyD_enCLxXM_nff0HVHpnahMtL5xrdyGXr7hKJ65ieFhqeFnd-fCODu4lVvg-p_5wFhhuSfIDagOAzEw_QkCVpUnUke9EC-iJYHBX5zSQm9WkWT2sdLKiVvosY4dGKDlLx3tUAGLG7mPLUZPSoHDXWXALqH7n79aadULTI6KhIUl78iqdtq51ZcEDpyxNrGyGb9yrMM2cT9eQ0SSZoUj4zf6M85EJOA3mX7PHGjOe6_1erZyjOJgSOK3z-1Eo2FamZiilGnyzIYaVVE_42XzfP6ujTiCCb2EAiHzwlaGv78zxV3WLUdrGgFLwAOEHzkAIFwWyPWxSRVuQApF0sTaeokdhnfLEvsvXVm7jm47QveFkcauo_rOi52TNtv16Z9BAMo9ubRh9dyQ09MNf0c5yJARK_rDwShoWOk_xlmQccXX3Qj-X5pe3DTc4Ox7rFRErYWZQjrrfP_19i3277S9MP_niTDX65o1tW0-6KJ6-qnTMp2uo6vT6LYNumCXvLfPqB3C6NzYxE8GPQcCR20sumCTa3EsJ7WJYesyTqECzEZfeGtPCtBnGdWykpAcJMGHfjGW0gO1EgD1sw5N6YyDoUCKKt1pu04noJKROkqWYgfM_Arn6Kr0fhfI8YSiecFTduceTDMifdDJQT9xgjVeQ8H-F-rjD2-WewEAP9nhOjsZuTrYOiuykAt8IkRQpbty7rIIIxRI3-XivgldTVMRW-_1rqr-NJRqXWM0vH1pD_S3i9XK_0AkSAjen1b-2hHVi060hUfEz7v346d5xL5vJ0U3DhOwL8FJkJz-bFVkmMCyb-av6pruDxj0y4de1cQAsTCqlo8t21l1kCBsdyVknfb95wN5MFai2lhCcN2-frsBe-jSRHWPDCR-ArjtFgOfN0unStUuwJYxBdXnRqo_SXbweNSNUl6xMR-AXrL3P5FotSgLaSjNhy_L4kuWo11SPeD4gQZb6DWW-2_x85wW7LNfbzW9C-pJlvOg_YPfMMec15K8sbG3sqONIGpduU2mVUZajISpzlTaVhQ8Su9J9EnWn6E2xLNhu4iz2yWmYNW6hyO4DyA3KG_JRcTxW74QQZNp44DHFnk8J3UkFfDvJ9T8swfr4buW0II91-90myPKHzKEt9O9xVvHtYqx3wFqse63-6LSNulsrIbLQymTNJW1Cfv6ed8WQlWf87w0Y1J5Saw5f4KK2eV0snkZrJZlJ9ivAsCOtxyLvv5g3Y1il44zAjcUJRBODPvbZQj8ZHQlkjiTN2LcYbqrC1FgfTWEkEgi5O3N0dYms5UMU4l0sxzIsIXiEFSsAvClxHGM0oWmYCK6vKoDvH0c0oIB3sA2g9p16a1DwJYMwYXNk8eEjOtzOEls2yhr2yll-x9qS0RtlE_dH1_UQ4DyRBTPvEFEcxJ9iYHaezcK3bpoLH0WIiPpnWJH_nvzYODcZiz81XulYq7cvPciXQ7dDgg1Vp89ZtBwF-EChTJsB3SYVg3ErEIwlEOXKD4ZQmD9kKte5MjJoB7dD2l_IDamUR3wbhaU1BrHQUnoPz6guVvdTQjN-w9oObaHZKdLojeCyYFodlQRofsnnJm9y8dhxV-g4m8iQLPFTC56GfB77DTtMCUiUChk8yj1VQspI5FulYqQSZECMdiLzA==', '937e279475925d661655', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_messages VALUES (56, 1, 46, '0c7ca66c-1e69-4669-b65d-10bfff6961a9', 'confirmation', 'client', NULL, NULL, 'gAAAAABq_BdUz5Ucop_B1PxafL0vC7_1tyQsHgo0Ckb5FZ_g61OUNkYmiAHDeDRLoyx0uXTCKAULaDZ_nPeHfSGYVx_BtN3YDkGedQvq2B-uQnrLlTjml9k5tonBwQQILsZj7Be8zXNVcg9VwzA0c-MZ3TGWNMP7vtyYLngZRPOBZhBAZCxKT0A=', '40ba6286849520bf90331da3e79585b65e8e51d143ec9c60876dc517c791aa46', 'gAAAAABq_BdUFUQRnVsvtyj4HmgY-iO7GS_kW5KXZLw2FoyLxYIpRwyDtrQSlUAFk7MgK3CCSfnWU2T1OUKvRoTr0LT4-x3RgRgXMCLziqbqd51O14eWLymvZPKMK0D6amHaDhhoDZoUY9OJFUIgrWcGh8xqSBpSsrZcRyKykh0YlqiCZ7ZImapwoidiUskSGSkq6qiy-KyERHEIEIW8wGSDFkfsUdSBe0-s_2MbDlc97fQgd7zLjUso3PvemhVFC5gcNSOXy9gX1OZj80RrlYvhXeLSY1RNJovDsQC0ojxFhiy7YXz_6I9AeS9AE7HXTB_offviw5AIPRCWqKy2AGkm7AJzX5dna3B9U8U2dpmHVaHSXeNzyX9XXGpYipZPRhwJmrDzi7T8Yf3qe6WrPOUaRZjdRzXeEHEfZdTuWPxZcZBoTy1CBlLvjTuBwR2RnGfD7vQmcjUb-2VZv_BrKzyR6VYjBrZm6DoXSYQSNVpqP28Ai7mUOcO38QN8ObEaollqX6A6uQkxbroCBu443kAEbM9nNIimNmFJ1vzylAF5w4DprLDWu8YRiUg1RGrrMvDIecy0rz-w7fjwViHWsWNRo8CzIjH1-TPnZORUBdJOQJQh1dNo9T8Rb5xaGjLAT2UoBnh8sHtoYE4Yh-qSJUBzcNxp0lv5NgAKkYvXB5or802otajIvTPbSCo0Oz8QJoJJyH5TFLGPqEP2zpgtlnlyIdDkEBDz_0yHp-0FX1ehO1arQcHRocIE9sgtaMo6DFwL4WdsLPRFG1S34UxRwgZZJ04BhMo7mfzTrMpNta10rCJO4B88b-MFyhZ1WRkqdD7k8EN35LNlKBrmdY2jru08UQ8VLWzy0sMLl0XjoG-S1uNoIWlWLElr-Z99KsFRNYGX-qbOlZNyPiwptxqWwevZkR4jcP3aAVUpGxYSzQ5FaUfWoDbdI7t0rrn0owTxJP6DMIuz2FQEwPcQB8CN00UxduS_KsIaUKgAMwEV4A83o6r7xzqEyu91z8ZDxAIqH_kAFalVNMFrE541uJnvdaJfjdN2uDnN8WfGK9CuNx_5TVGmSozwLmhYKFHv-UKJ5L-fHZCWvlibEhIWgQZXPkaxzdPN8EvPYMWlgiyDkzf_fjxoaE-8tqaRf1lQDqANnqBIKNlgweyMxaCbXA10ZqHmAIwu5GxI4-k69VU2nVBYn3P8_on3jNgV1GMqNGweWuIwTqjQj12EBHNg1gs-lv-SD4hgF8xkzev7KBbz3mtdZMz8v3vvsd3PljA29dXhvB5tnlvhbKHe7X5LpQnX1FP2J_AxcoCrRS-pmuQALIHhhk-xb8ztB6X58S06aVQlq9VfxmiVdgIvneDGg1MwkRMuafMZ3wtSdbSLJ58OjGQL5R_UNEW5Qb06Espsct5M0t2TPWcuDrPu5olzl8ZsEM1bFJDb5-IqrsQ88w7CyYXWTymty6SQlTbl6N1gNJOt3W5Du1TTtr67uyQMMg3rS7KxpELV02Z9s0-lSnqdJz94lgQSp17B2eJM4mA1b1mHNQSNBoahIh-JuBsl9LjpUAvREX60NUHGgKUbbACln4d2umxFPKhqEPfqu10_7_rHanuYVynIFea06dnSMhFpAmDeuXtcc5QrOeKcGWetlNZ51eyC2EkkD1g-GlcEnM09COZ9AIJScIXkgcrfLbSqD-wnULVIJYMPfpTWFNsJbi0a4L0Nv2w5c2mK3la-ZpeeikM07snWCAJOxE-LM3ndQDWtQ3WjyPSybnT3rJhyCapykmXkZxflcyERdjyeGWjpyQfrhNljYnXBRC8Xxw4c3YATdxBF7vEirxO-UnBWhwHZ6vG-jYhMn-i6zgF8bNGMQ0uVEbR0SMQohZZ7APF2n7Dgay2pcR4Z0RxpJlHMjENHlgECXIBL4FZcqbuX0UlSDLG0cciaf4PxUun2ezQIn35NLVtdxITkUVPQjIrf_5xurZwz7yHMMElk4abT-a1gRSWygj3-69eeY-fHie1WYbTgBzfcrcpoIwKERR_56Q33upgOfqIBgYAsCE08VJFMrWG6h84mPOwfOMocuT8RLfkrs6g87rb9ud9k0wCnjfjpBPBVLxyScb2Y93s5Ms8h9VCz-KC6ud_89p6LxDdt2jrpNnO2Xik89bmVGa3btvIHzq4Sp4XPbY7Qtt14gnv1Drm-xmoLx2Tspreq49lfmMNFbzG7trNtR2z65QMS76MkcZl5HqCz-eCiEBYJUoHr87uW1pgiBsXvcK8a3Nb4N1OiNWdAFFuQY3Rbbvmlq4dhe492agWlGdeg82djLfIWhWySyVxMENJ4gUIxSOWdWTL3xwTwyZ0P1vdQCekbUT_2seVvLtJtAhLD_lRZUV2h5p3MtPNcPfUx69NA_wB0pSZ0QQx_o85TMi7QYdfrOfU02DwGTmJTzq5ML3X5RD4HZafVOiDi_wA-5lzhc7MCq0nNSUH2SSUMKiSQioxDXm26xi37DdFiORdzgwIf4uDt3oUrROsojGw6pAJmtk_bWvpeQdGU3-lzJrqffoLXYd31iPO-lb2Na2Jn-T0-TbJmdIR2lKVGoe2L2OdmLcO3vkOf7nlQDKD7Ev5FVC15ZnhkSNcWLV0v9easMD_EncE9NvKOBjjMC2jEnZKNkMcIVIimwuZGmdMdCAT1HwDhVgalVDgHJaNjYsmcmOkshasX3hb8XHAS0vPvAx5oASvzGsiZK1P51eCRpap9tT748jl5FyiYX0TvRIxaGMt0gO_LelNaTvyo3o7FgGB59wj0_2O8UdaV0xVQP0WgJccZjFKqohy2IFckloTFj33QIH2zn3Uvc850yLU0IeuByD8IEv4GyqUR4brCrfmpIuYfTrVG-tyue4kwJmW8NJYtd239VpEvBxJD1aaUYBMxJdMloHAJ6GPKZGh3QYoGn1yIvDmzHUdos_sdeZiWspiL6EX41XtzKVlOVSZGq_ugUA0Gutm6YLMVgQOng0N_Vkc_8SMmYkSWh-ic1q7zcjdx4_5qKC_7YaTrHqQLO2pUfte330hAdLprTujijW7b9-fYQIZm4LnSD-c9OXGT8fg1Kexah50LpmSKIgp08qHrWHZICOf_h2C8YWHeq3EAmPLUwISdduxNjVhVGI0Uu53OwfnYZBv4imRWgOoNWMY51jbSMWWeE47wLXlXWVSi_j_ocb5uZ8g95HNuBIaQ_FWEAAAbbr26VF57QhZzABnTO17kmba-G7pHmFJoDlsJ5cX-Zye-0GW4ZFC8PPZ-MbjzdIw2Kggi4Bky8iTRT_KF8WQeY5TjHNEVRpYQkOQqfQ_V9EMThYh9aaf5c-9UtdxpJPyhJMtmzVOhznHxocWu2CXXs9tdqGBC6wM_7iu6ZXV2njeKZWEDnQKz3mggLU-LcH05VMj16oZFSMOP8vK6D-8ls85P0yijFElIHRTF60h4nGgN30I8sVQUd58gUhVRVkVLHM_DcuxMkazzC5DPN4B_XMQVX4C90wZnweX4Ukug7K9rI38lbTB5K9a56dTnGHvXfT2VCMXNRr1hFWxHgvDLQNJTHjHosb4FTJNxAkI4Iq-rYTedjuUKOlfH5obq4Actv2KFYEp3PJ04YOQGsFR27j9xGV_Vi2rnKo5tntFwWx_Q4S12unHAFHz08tkoRYiiMw9-0Fo4okuomMdT337FSu49FKnSnoKW93wfpc5I2_6oU-eBahn50o64dDVfT0Vdf2_BKUsBQpDCvBHbfRqUmWUaLljuWk0cuR2N3xfeYPfdhz3re2tZtLQ1VtFAe82KHhULjFjVMEJXmlNSr1_QzdJgbhpPib_dnB6lf4OXSEe5JrhYeE7YpCW6O3GnyYmEUXnnnGzuCoDdZXMeJRtK6E5UBk2eopdKA5nb-EszgrIgQi28p4QxAWAHHAakoGB2a0oejRA6hq8LXePdOb7Om5E1ypK_EXUMUkHAi3_I6Ri_hFcp9V51pMetTPlGrLO3OfrUM3BNVeezMVoK1lSMQb1g7I7_wEM5DIy1JqXZNugj9koXqxshI0f5lq5bdd3tIvceFH0OnwQ96gEMdWj9IC4SBdBirFmftf9-TToM664sFKrkjYKy-qiFIXkVnCy_iHjHkdUDnzIwHnOtFtB6QZBd59xLPZ9uOUCubGvuoHNLZSWfiJyjB9pT777x_PwpSc9cd7FEphH7mrXJrItmVj08VpQTO2gATsIUDxk8Gr7EozJg4xjXLAPc5WefXnbKhmFR3szwHmWCO-OHpPdg-6Y6qldQFTpyHjRLszGBcEvYcgG1_6KebSdA6yNpi_TLML191lL4l9fGzTMKnv_JBU_6bzFSf7cfrZLNMHFpGFTiV4EsBiPvv0LzrhAt8Biwgi2aH2seeQHQfkPZv5Mj3MYLIrGx8sdzJVn3sJyDP6gOVOdVrpJF-Fuw_AOk-6l2hieGYZa_g8BuCTlmF7x-PBYzhHNHHq640ByCG5PjP_dXrpi9DtpuAVWueEdUDKupD6R1s3fteyFt_413YjKgSqSCidF48sLa6rF39whln4n-HCw2AIATYlvOTo1NxT8x3c6lwbB4Lrzllbp5Bw6rARHbM4AyG62KGUxZSKh5ITRLzeKI1Tv5TFGmlGMbmQqNcWXAyCoen0Rpk8L24Md_choqEms0K5gHifuLYA9M_Olyddu52NFccJCSVYGguj__RXorHJWbUvsomRZ6CMyXA7teoIazra-op2nYZb3h-D49uDKG7GX2W7YBJzwbiSOfmGo2IJYbVKkgNScJWdK_FSUgDfpd0hl8y-R2cs157643z_GRajaGIQF829ygS0YiEsM2fQ9rPK1rI7fhFHrRaFh7IsuCfid64ufA6XGqxmsuO-Z9OeDGFxVhoXrYOr2UsCf2rC5hJr_-DNQG2vQTn2tIw1KbUxgbjNxbF0PIi_NBfJZjcmJjSbo3LTPQGGNow_1AxOz5gGR1h7yEXaZA_8aW7mtwStYki1Yi92iAO4TqetWuqW62vW4cKZA5kBw9DHDVUKZ_X8Z4ET3PXicZfK74xlW66df7FLfP2Cdh8oNYrCSlt4YJCYGxmhMqgLtGBYE4dGAmlxyP94EgDCsjcYQ9n3gzJITyNR32ghUznJIfMs_auuY0YgRbk37E1pEzWAxls86ruFKKsfNfPG0d2-silbWa6IiHZZ3OA0o-uyXuP3u_sLYMij66KUzKLifFdBZS9WLxdgoq1TodO1Mh5aZVGkVa-c9sqhXqBJsRYmh3hDxi_vtwqXAZAM9WfFKUUKRs70vhc8GUkNvMDOnbembT9H475LjtBuKBi7Gk_jyNMgX18guLAePhQJszAYI5NoxRvznCpQNLxBAnBTNPNWtvil7iUO0wLwQ27-F2WSs7PjkCyV7esDw9590HoIeg6pawY5UjyXCrcWywf1vma_0tDpYhSZFXGdae9oOtvQtt4EF7ktlHqKvwjNv6Ea92JhMqJGiv7L6Mjc24GGVEFe1S7N6MiyZzzYcVRk34JhkSf4HPLb8szqB5wSbUb_vMgdD2fXsvgzX7970gLpHHJu3FZfBeJJF5LIZ5oc7OKW225KO5rvMRp3nj8NnIMASC9nZNcAofsHkjUpBj7gAvQDjTQTc8V46SeqPXjCes6HmihQxXtmjNJsNlCkhBxzuk9sdgcpDspgSI_wZbLafAmO31zphakf1X-0yFxn_A6IflG5_kJLPTqto7PpHvtsUeFpb4QbuqujVqFxauJQh739YtwAzSJXeLOTnwzeJA26iWPWLn666FS3y0pLmk2liqhuHOqjiBjZv354T6H5pmI0pki4GyvRSjNg6_E6pSoVjwGu5uxpLhmcfvRIR572AqHxe3yTjMwxslSLtsVpK2rD3EuDVvrUGPoHNJPqNZ91bWHLBK857Ue4I5Sw7jMvcxdUIQjTc7olnBBGeGhXorYe8cRgVDPyZKIJbpz-LHUH1hfyhqix7nFzUgcrT1QSdkgONtqHt20Eqax6ssGh1j9U2Un1LaDy46S71fabI9toQJGSclsh7OdHBACzZJVwD-c2oNMiPcLN9yoeVlNsIMH8vPBL0DLwMp8mpfnDcVYTOpJocY9J0EfVN24JMU7NIZHFc7iQ4asBS5Ca_bNntUhYcSkOPOCsy1Q_0YcgvG53R2NJx6f9IeH7oinW6PnYUMUhvIBTIIQSaJ1Ntb0SyehcRiK6m3R-O3l1_YJs0x_RHB_fGg6zp49PXO3FAjDnKevF5vT1KEeJUdj1Qq3rq0wcKMKJTaZlVsCHTT-3e4Jh2OsTM2J5oj8L_XN51XD407qAD7O_Rf0r1Smah2i0vPjS0Z8LxtSGzdnDeLWUFxnXPcSMH_3j2b7DKzIlMUETUnMeIn4MZfk_c3TEtcOF6LMveVOn9pXibe7SI-GVb1sjHrCDvldotPCJVC9U2NXr-cJneLBpUJumv_F7kHxJvwn15ymgItykEJ1GvIvzVgad85eMGWbZaqcdy1YHjctZDw71Gm0VcPKcIN6oGpXy_2GrjOH5tnbdTT5pQ2fcw9L-OTlkpNjGGxnNJf7-22ntRcqFtpAXoIrMmmfyJEq3cY-Hnt07f9LhujgcK1ZK8FJw9KuBtdQJ-4BDXkiDlTNt0HPN_12HH6A6j-tDGFgK5EWGH6YXJmYH-RndMhOk3Z22pP_K20_xm9wQrIPvAM6vsihmPf47w3gwKHwRgD24WhpjVPTsOjIxXeLWkcjjidpzfmDk4ERBkg2KK_su552d3p0EO_v--wA4Ao30AVkO40exs_msNeYjo3_qcEIZ5HcC6HKkGYi2JKbP74zY_gy-_NVL_YXuDZetzyudkl7LvNGkPXq0LiZ5L6OALmEq2wmgw_KOnc7qE2gQOO4ufCGSsurzU0Xpdfvl8GuF0K-wh7LS26KzDdOouvoY90R7ddX6EkwkMAxl52C1VkQYjjYdGTYuRGgUo4Zv8_g88cqHSSyLg-vlcIugRwP3hzxf-ntlhwizT6N1gmeuBaVRac39dp3FRUvwVdEqXCkpe9pEZpCj1Ndq25tKIscsyhelUUngOaP4LbZ7K6H4s6okhey3VWfwjXQQcWohl2_C0H_SgWuUN_9OXfCl4FFfNh3WxlBT4GI3JsOagRkkK6wgpKH5lTI78hPZeMKJNDqKX6Y7PbJ0X3sdMVA9HeCnXONwW2Rhxk0YinVw00k4KBgGKwrf22isJfjP3MTCB3SMP-zVONWzT_c_-kRWtMs8stv2_UbDHw92kGBT2KrJYz-cMGXthlOY7AczsngWp7rCTO1P4QH_jv3OZ5g0sxtFNaQcpwhh2c-4B-AUvdSM8Cbf7hbUojakg2kmKOi3DW1efVv5Lr5haDBfV6UJkpxshi5gDCMF2QsgnR8ld0K4QyPWgmAPrm4fV8byv1btElDzT77KzxVCjFRzAmD1uS0Tp9bAm-4itAfRu4QZeAnlIXDnvPi8XSE_-0O2wooITcVNmSzzazZ3LoVb9g91FkQoURFOf09OZ1hkE8l9IlcZ5Vd4U7nTGGaFmf3jZQP6QOV4msv3baebpgqyvf1jvi0W2JOXqi2RcxR4mrVmNzilDhzMLgOwvyvrRaMX29zL9F3QNuNw0U4_TE58xMMkyXkvzMUo7n1yM-G-uqhXnHUX1mYZ1dsii-q26piAVvEEVemfxHaLUdEp3AEU4XtchNrjP7La0F31nsZ0vx2A3NMf4hg69YixAZV1SY0b9BbnLDg1EYNGSa_c6hYZX7jY3NQk_5cAxvIuTsdxfaFRfR7l_nc0aJerfw8KSChgeGu21GpfdgNK64Te0R30pzp_P5M-E1CE_1u58EYLSfmIDjTWBr7UDP-omtio3lxffN3QrpW9gmEl1SO3svAtic4_2KB0Oxrle_GqgeJg1i8NMB_1NDALNZP9UHlnZC0_Rq0v016FrQqggtG-lXYwR1_i6m3bzTAkijU1jyQld1rnMy5TiLojpeS1ipaPxWaY5XbLOudG_nxb2jYC84VFdT0Wev_0jmSNUtNS4YhmDhB-ZvGx4Tb3RcEf9JTELh1cReVnlgChDeR5NXy8D8MKoiCxIA7m0o0ftzqaZq-D14yDfUXVlS6ewKZBOeTHY4BJRctVrhitvxean4geWkfJxKaKQNdJNpsGL1R64nu3mKfHYuGzq8mjjAnzGaqorqSAswjclXwSH3QeijoZ4-Ker1eAg5UF4w9PIC_L4JR-lzLYarlVEYN0phJqI498Ayt8S9AjKKEk2oWtrX-xAb6SUbvYS2FHXx4neN-eWlzwETfmApQ9drNsS_pfTwo2rDW2rA2qDWa5gDrfQXR7zvgtSgGReRsN3PPnALJLBtvC64VubqyERgWqu_4YOOLfNT0I4dRIFEUuQJpHvgidiXCK2DO1HPHXvBdZCG1wRUxo7N1V8SndHBdPAmPUkXUFKpojMuxtUT-ohWjlzT5O7QbSPPIsjn5U6vveIMg1hGIB46m0MxEfNIO6iEaeMTPQOOiRMVBGqMmxnG-q5UHwcxca2y4gQU6ZoxTK4vcGZqmjV_1zTWCbDAy47_60zg6r4NmApASoijDGrR9r5xZJ8E2jpIa14WAT-Ui6vDE7urg1iFx5kuwgFyFHg98uMAitEY2-q5GkfAmPCgJikVAyVIjJfIAVe6VnfC6XdCFwNkdl3YFEaP09eAfJa0r-nePL098FfRYVse1rwrgqbD5uy-cnCobQzijdfSQpkNK4iLNj17ViwGJ12RyCOdsE7ZrB0btOic8P6prhmsNWU6g4rRD2D2XWfc85HFQWJY_7nRS19D1Xmqu5T5OzPa9I4LhYlWkoWD5oTDhfDqHc798K3oIPb2VAoUThsCH5-ei6EBSl-F21S7_RjLQyiQjVJ3s60iPI5Gi_jSWW0PkbLblqEi_m2wi3et-rL1PYgn30m7jwIR8wHe1ttpE7GrxM54_rYGlF7oJIuDiZWc5Psv8rfLl9jyZRrZomRipyLQNNpwycRcbdTHhsIh1-DN7s8jfukMe3QZP2N8XsayN02DS12DT2K9Psx5VFIfRnLVmtlftdQF4Swhj3A=', '3bdff9605319c4ec9eb2', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.roles VALUES (1, 1, 1, 'counsellor', '2022-02-01', NULL, NULL);
INSERT INTO public.roles VALUES (2, 2, 1, 'counsellor', '2022-02-01', NULL, NULL);
INSERT INTO public.roles VALUES (3, 4, 1, 'counsellor', '2022-02-01', NULL, NULL);
INSERT INTO public.roles VALUES (4, 3, 1, 'stand_in', '2026-12-03', '2026-12-04', 1);

INSERT INTO public.special_hours VALUES (1, 2, '2026-11-27', '09:00:00', '12:00:00');

INSERT INTO public.spoken_languages VALUES (1, 1, 'de', 0, 'we_speak', 2);
INSERT INTO public.spoken_languages VALUES (2, 1, 'en', 1, 'we_speak', 2);
INSERT INTO public.spoken_languages VALUES (3, 1, 'ar', 2, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (4, 1, 'ro', 3, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (5, 1, 'pl', 4, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (6, 1, 'bg', 5, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (7, 1, 'hu', 6, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (8, 1, 'uk', 7, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (9, 1, 'ru', 8, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (10, 1, 'tr', 9, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (11, 1, 'ku', 10, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (12, 1, 'fa', 11, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (13, 1, 'prs', 12, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (14, 1, 'sq', 13, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (15, 1, 'bs', 14, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (16, 1, 'pt', 15, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (17, 1, 'es', 16, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (18, 1, 'fr', 17, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (19, 1, 'ti', 18, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (20, 1, 'vi', 19, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (21, 1, 'ckb', 20, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (22, 1, 'ps', 21, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (23, 1, 'so', 22, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (24, 1, 'am', 23, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (25, 1, 'om', 24, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (26, 1, 'it', 25, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (27, 1, 'el', 26, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (28, 1, 'nl', 27, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (29, 1, 'lt', 28, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (30, 1, 'lv', 29, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (31, 1, 'cs', 30, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (32, 1, 'sk', 31, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (33, 1, 'mk', 32, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (34, 1, 'sl', 33, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (35, 1, 'ka', 34, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (36, 1, 'hy', 35, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (37, 1, 'az', 36, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (38, 1, 'ur', 37, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (39, 1, 'pa', 38, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (40, 1, 'hi', 39, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (41, 1, 'bn', 40, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (42, 1, 'ta', 41, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (43, 1, 'zh', 42, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (44, 1, 'th', 43, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (45, 1, 'tl', 44, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (46, 1, 'sw', 45, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (47, 1, 'ha', 46, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (48, 1, 'wo', 47, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (49, 1, 'rom', 48, 'can_arrange', 2);
INSERT INTO public.spoken_languages VALUES (50, 1, 'mn', 49, 'can_arrange', 2);

INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'fa', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'done', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'topic', '2', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'channel', 'self', 34);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'other', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'topic', '3', 1);
INSERT INTO public.tallies VALUES (1, '2026-12-01', 'channel', 'self', 6);
INSERT INTO public.tallies VALUES (1, '2026-12-01', 'interpreter', 'not_needed', 6);
INSERT INTO public.tallies VALUES (1, '2026-12-01', 'language', 'unknown', 6);
INSERT INTO public.tallies VALUES (1, '2026-12-01', 'outcome', 'booked', 6);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'channel', 'other', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'ar', 1);
INSERT INTO public.tallies VALUES (1, '2026-12-01', 'topic', '0', 6);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'callback', 'asked', 5);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'moved', 4);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'cancelled', 12);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'de', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'callback', 'booked', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'uk', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'channel', 'desk', 6);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'interpreter', 'not_needed', 40);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'unknown', 35);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'booked', 42);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'interpreter', 'asked', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'language', 'hy', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'topic', '0', 40);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'arrived', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'callback', 'done', 2);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'callback', 'withdrawn', 1);
INSERT INTO public.tallies VALUES (1, '2026-11-01', 'outcome', 'missed', 2);

INSERT INTO public.topic_texts VALUES (1, 1, 'de', 'Brief oder Formular', 'Alle Seiten, auch die Rückseiten
Den Umschlag, wenn Sie ihn noch haben');
INSERT INTO public.topic_texts VALUES (2, 1, 'de-leicht', 'Brief oder Formular', 'Alle Seiten, vorne und hinten
Den Umschlag (wenn Sie ihn haben)');
INSERT INTO public.topic_texts VALUES (3, 1, 'en', 'Letter or form', 'All pages, front and back
The envelope, if you still have it');
INSERT INTO public.topic_texts VALUES (4, 1, 'ar', 'رسالة رسمية أو استمارة', 'كل الصفحات من الوجهين
إن وُجد: الظرف');
INSERT INTO public.topic_texts VALUES (5, 2, 'de', 'Arbeit', 'Vertrag, Lebenslauf, Zeugnisse, wenn vorhanden');
INSERT INTO public.topic_texts VALUES (6, 2, 'de-leicht', 'Arbeit', 'Ihren Vertrag (wenn Sie ihn haben)
Ihren Lebens-Lauf und Zeugnisse (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (7, 2, 'en', 'Work', 'Contract, CV and certificates, if you have them');
INSERT INTO public.topic_texts VALUES (8, 2, 'ar', 'العمل', 'إن وُجدت: العقد والسيرة الذاتية والشهادات');
INSERT INTO public.topic_texts VALUES (9, 3, 'de', 'Wohnung', 'Vertrag und letzte Rechnung, wenn vorhanden
Fotos, wenn etwas kaputt ist');
INSERT INTO public.topic_texts VALUES (10, 3, 'de-leicht', 'Wohnung', 'Ihren Vertrag (wenn Sie ihn haben)
Die letzte Rechnung (wenn Sie sie haben)
Etwas ist kaputt? Dann auch Fotos');
INSERT INTO public.topic_texts VALUES (11, 3, 'en', 'Housing', 'Contract and last bill, if you have them
Photos, if something is broken');
INSERT INTO public.topic_texts VALUES (12, 3, 'ar', 'السكن', 'إن وُجدا: العقد وآخر فاتورة
إذا كان هناك شيء معطّل: صور');
INSERT INTO public.topic_texts VALUES (13, 4, 'de', 'Familie, Kinder, Schule', 'Urkunden und Zeugnisse, wenn vorhanden');
INSERT INTO public.topic_texts VALUES (14, 4, 'de-leicht', 'Familie, Kinder, Schule', 'Urkunden und Zeugnisse (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (15, 4, 'en', 'Family, children, school', 'Certificates and reports, if you have them');
INSERT INTO public.topic_texts VALUES (16, 4, 'ar', 'العائلة والأطفال والمدرسة', 'إن وُجدت: الوثائق الرسمية والشهادات');
INSERT INTO public.topic_texts VALUES (17, 5, 'de', 'Geld', 'Die letzten Bescheide und Rechnungen, wenn vorhanden');
INSERT INTO public.topic_texts VALUES (18, 5, 'de-leicht', 'Geld', 'Briefe vom Amt (wenn Sie sie haben)
Rechnungen (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (19, 5, 'en', 'Money', 'The last official decisions and bills, if you have them');
INSERT INTO public.topic_texts VALUES (20, 5, 'ar', 'المال', 'إن وُجدت: آخر القرارات الرسمية والفواتير');
INSERT INTO public.topic_texts VALUES (21, 6, 'de', 'Deutsch lernen', 'Zeugnisse und Briefe von einem Kurs, wenn vorhanden');
INSERT INTO public.topic_texts VALUES (22, 6, 'de-leicht', 'Deutsch lernen', 'Zeugnisse und Briefe von einem Kurs (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (23, 6, 'en', 'Learning German', 'Certificates and letters from a course, if you have them');
INSERT INTO public.topic_texts VALUES (24, 6, 'ar', 'تعلّم الألمانية', 'إن وُجدت: الشهادات والرسائل الورقية من الدورات');
INSERT INTO public.topic_texts VALUES (25, 7, 'de', 'Arzt, Krankenkasse', 'Versicherungskarte, wenn vorhanden
Unterlagen, die Sie zeigen möchten');
INSERT INTO public.topic_texts VALUES (26, 7, 'de-leicht', 'Arzt, Kranken-Kasse', 'Ihre Versicherungs-Karte (wenn Sie sie haben)
Papiere, die Sie zeigen möchten');
INSERT INTO public.topic_texts VALUES (27, 7, 'en', 'Doctor, health insurance', 'Insurance card, if you have it
Papers you want to show');
INSERT INTO public.topic_texts VALUES (28, 7, 'ar', 'الطبيب والتأمين الصحي', 'إن وُجدت: بطاقة التأمين
إن أردتم: أوراق تودّون عرضها');

INSERT INTO public.topics VALUES (1, 1, 1, 0, 30, 'file-text', true);
INSERT INTO public.topics VALUES (2, 1, 2, 1, 30, 'briefcase', true);
INSERT INTO public.topics VALUES (3, 1, 3, 2, 30, 'house', true);
INSERT INTO public.topics VALUES (4, 1, 4, 3, 30, 'users', true);
INSERT INTO public.topics VALUES (5, 1, 5, 4, 30, 'wallet', true);
INSERT INTO public.topics VALUES (6, 1, 6, 5, 30, 'graduation-cap', true);
INSERT INTO public.topics VALUES (7, 1, 7, 6, 30, 'stethoscope', true);

SELECT pg_catalog.setval('public.accounts_id_seq', 4, true);

SELECT pg_catalog.setval('public.appointments_id_seq', 49, true);

SELECT pg_catalog.setval('public.audit_entries_id_seq', 126, true);

SELECT pg_catalog.setval('public.callbacks_id_seq', 5, true);

SELECT pg_catalog.setval('public.canary_id_seq', 1, false);

SELECT pg_catalog.setval('public.closures_id_seq', 5, true);

SELECT pg_catalog.setval('public.counsellors_id_seq', 2, true);

SELECT pg_catalog.setval('public.login_sessions_id_seq', 1, true);

SELECT pg_catalog.setval('public.office_hours_id_seq', 5, true);

SELECT pg_catalog.setval('public.office_texts_id_seq', 4, true);

SELECT pg_catalog.setval('public.offices_id_seq', 1, true);

SELECT pg_catalog.setval('public.outbox_messages_id_seq', 56, true);

SELECT pg_catalog.setval('public.roles_id_seq', 4, true);

SELECT pg_catalog.setval('public.special_hours_id_seq', 1, true);

SELECT pg_catalog.setval('public.spoken_languages_id_seq', 50, true);

SELECT pg_catalog.setval('public.topic_texts_id_seq', 28, true);

SELECT pg_catalog.setval('public.topics_id_seq', 7, true);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT pk_appointments PRIMARY KEY (id);

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT pk_attempts PRIMARY KEY (act, who, window_at);

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT pk_audit_entries PRIMARY KEY (id);

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT pk_callbacks PRIMARY KEY (id);

ALTER TABLE ONLY public.canary
    ADD CONSTRAINT pk_canary PRIMARY KEY (id);

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT pk_closures PRIMARY KEY (id);

ALTER TABLE ONLY public.counsellors
    ADD CONSTRAINT pk_counsellors PRIMARY KEY (id);

ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT pk_heartbeats PRIMARY KEY (name);

ALTER TABLE ONLY public.login_sessions
    ADD CONSTRAINT pk_login_sessions PRIMARY KEY (id);

ALTER TABLE ONLY public.occupied_cells
    ADD CONSTRAINT pk_occupied_cells PRIMARY KEY (counsellor_id, starts_at, lane);

ALTER TABLE ONLY public.office_hours
    ADD CONSTRAINT pk_office_hours PRIMARY KEY (id);

ALTER TABLE ONLY public.office_texts
    ADD CONSTRAINT pk_office_texts PRIMARY KEY (id);

ALTER TABLE ONLY public.offices
    ADD CONSTRAINT pk_offices PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT pk_outbox_messages PRIMARY KEY (id);

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT pk_roles PRIMARY KEY (id);

ALTER TABLE ONLY public.special_hours
    ADD CONSTRAINT pk_special_hours PRIMARY KEY (id);

ALTER TABLE ONLY public.spoken_languages
    ADD CONSTRAINT pk_spoken_languages PRIMARY KEY (id);

ALTER TABLE ONLY public.tallies
    ADD CONSTRAINT pk_tallies PRIMARY KEY (office_id, month_on, kind, value);

ALTER TABLE ONLY public.topic_texts
    ADD CONSTRAINT pk_topic_texts PRIMARY KEY (id);

ALTER TABLE ONLY public.topics
    ADD CONSTRAINT pk_topics PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT uq_accounts_email UNIQUE (email);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT uq_appointments_form_key UNIQUE (form_key);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT uq_appointments_number UNIQUE (number);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT uq_appointments_ticket_id UNIQUE (ticket_id);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT uq_appointments_uid UNIQUE (uid);

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT uq_callbacks_form_key UNIQUE (form_key);

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT uq_callbacks_number UNIQUE (number);

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT uq_callbacks_ticket_id UNIQUE (ticket_id);

ALTER TABLE ONLY public.counsellors
    ADD CONSTRAINT uq_counsellors_feed_hash UNIQUE (feed_hash);

ALTER TABLE ONLY public.login_sessions
    ADD CONSTRAINT uq_login_sessions_token_hash UNIQUE (token_hash);

ALTER TABLE ONLY public.office_texts
    ADD CONSTRAINT uq_office_texts_office_id_language UNIQUE (office_id, language);

ALTER TABLE ONLY public.offices
    ADD CONSTRAINT uq_offices_slug UNIQUE (slug);

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT uq_outbox_messages_bounce_token UNIQUE (bounce_token);

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT uq_outbox_messages_occasion UNIQUE (occasion);

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT uq_roles_account_id_office_id_kind_valid_from UNIQUE (account_id, office_id, kind, valid_from);

ALTER TABLE ONLY public.spoken_languages
    ADD CONSTRAINT uq_spoken_languages_office_id_code UNIQUE (office_id, code);

ALTER TABLE ONLY public.topic_texts
    ADD CONSTRAINT uq_topic_texts_topic_id_language UNIQUE (topic_id, language);

ALTER TABLE ONLY public.topics
    ADD CONSTRAINT uq_topics_office_id_number UNIQUE (office_id, number);

CREATE INDEX ix_appointments_created_at ON public.appointments USING btree (created_at);

CREATE INDEX ix_appointments_day ON public.appointments USING btree (counsellor_id, starts_at);

CREATE INDEX ix_appointments_email_index ON public.appointments USING btree (email_index);

CREATE INDEX ix_appointments_helper_email_index ON public.appointments USING btree (helper_email_index);

CREATE INDEX ix_appointments_network ON public.appointments USING btree (network);

CREATE INDEX ix_appointments_office_id ON public.appointments USING btree (office_id);

CREATE INDEX ix_appointments_person_index ON public.appointments USING btree (person_index);

CREATE INDEX ix_appointments_phone_index ON public.appointments USING btree (phone_index);

CREATE INDEX ix_appointments_topic_id ON public.appointments USING btree (topic_id);

CREATE INDEX ix_audit_entries_account_id ON public.audit_entries USING btree (account_id);

CREATE INDEX ix_audit_entries_appointment_uid ON public.audit_entries USING btree (appointment_uid);

CREATE INDEX ix_audit_entries_happened_at ON public.audit_entries USING btree (happened_at);

CREATE INDEX ix_audit_entries_office_id ON public.audit_entries USING btree (office_id);

CREATE INDEX ix_callbacks_appointment_id ON public.callbacks USING btree (appointment_id);

CREATE INDEX ix_callbacks_office_id ON public.callbacks USING btree (office_id);

CREATE INDEX ix_callbacks_phone_index ON public.callbacks USING btree (phone_index);

CREATE INDEX ix_closures_counsellor_id ON public.closures USING btree (counsellor_id);

CREATE INDEX ix_closures_ends_at ON public.closures USING btree (ends_at);

CREATE INDEX ix_closures_office_id ON public.closures USING btree (office_id);

CREATE INDEX ix_counsellors_account_id ON public.counsellors USING btree (account_id);

CREATE INDEX ix_counsellors_office_id ON public.counsellors USING btree (office_id);

CREATE INDEX ix_login_sessions_account_id ON public.login_sessions USING btree (account_id);

CREATE INDEX ix_login_sessions_ends_at ON public.login_sessions USING btree (ends_at);

CREATE INDEX ix_occupied_cells_appointment_id ON public.occupied_cells USING btree (appointment_id);

CREATE INDEX ix_office_hours_counsellor_id ON public.office_hours USING btree (counsellor_id);

CREATE INDEX ix_outbox_messages_appointment_id ON public.outbox_messages USING btree (appointment_id);

CREATE INDEX ix_outbox_messages_appointment_uid ON public.outbox_messages USING btree (appointment_uid);

CREATE INDEX ix_outbox_messages_counsellor_id ON public.outbox_messages USING btree (counsellor_id);

CREATE INDEX ix_outbox_messages_due ON public.outbox_messages USING btree (state, due_at);

CREATE INDEX ix_outbox_messages_office_id ON public.outbox_messages USING btree (office_id);

CREATE INDEX ix_roles_counsellor_id ON public.roles USING btree (counsellor_id);

CREATE INDEX ix_roles_office_id ON public.roles USING btree (office_id);

CREATE INDEX ix_special_hours_counsellor_id ON public.special_hours USING btree (counsellor_id);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT fk_appointments_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT fk_appointments_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id);

ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT fk_appointments_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT fk_audit_entries_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT fk_audit_entries_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT fk_callbacks_appointment_id FOREIGN KEY (appointment_id) REFERENCES public.appointments(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.callbacks
    ADD CONSTRAINT fk_callbacks_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id);

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT fk_closures_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT fk_closures_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.counsellors
    ADD CONSTRAINT fk_counsellors_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.counsellors
    ADD CONSTRAINT fk_counsellors_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id);

ALTER TABLE ONLY public.login_sessions
    ADD CONSTRAINT fk_login_sessions_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.occupied_cells
    ADD CONSTRAINT fk_occupied_cells_appointment_id FOREIGN KEY (appointment_id) REFERENCES public.appointments(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.occupied_cells
    ADD CONSTRAINT fk_occupied_cells_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id);

ALTER TABLE ONLY public.office_hours
    ADD CONSTRAINT fk_office_hours_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.office_texts
    ADD CONSTRAINT fk_office_texts_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT fk_outbox_messages_appointment_id FOREIGN KEY (appointment_id) REFERENCES public.appointments(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT fk_outbox_messages_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.outbox_messages
    ADD CONSTRAINT fk_outbox_messages_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id);

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.special_hours
    ADD CONSTRAINT fk_special_hours_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.spoken_languages
    ADD CONSTRAINT fk_spoken_languages_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.tallies
    ADD CONSTRAINT fk_tallies_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.topic_texts
    ADD CONSTRAINT fk_topic_texts_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.topics
    ADD CONSTRAINT fk_topics_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id) ON DELETE CASCADE;

