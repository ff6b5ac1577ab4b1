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

CREATE TABLE public.letters (
    id integer NOT NULL,
    office_id integer NOT NULL,
    appointment_id integer,
    appointment_uid character varying,
    kind character varying(20) NOT NULL,
    holder character varying(20),
    recipient text,
    message text,
    bounce_token character varying NOT NULL,
    state character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    lease_until timestamp with time zone,
    lease_token character varying,
    sent_at timestamp with time zone,
    refusal character varying,
    recipient_index character varying,
    counsellor_id integer,
    occasion character varying,
    wanted_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    CONSTRAINT ck_letters_holder CHECK (((holder)::text = ANY ((ARRAY['client'::character varying, 'helper'::character varying, 'shown'::character varying])::text[]))),
    CONSTRAINT ck_letters_letterkind CHECK (((kind)::text = ANY ((ARRAY['confirmation'::character varying, 'move'::character varying, 'cancellation'::character varying, 'removal'::character varying, 'number_lost'::character varying, 'reminder'::character varying, 'day_change'::character varying, 'day_list'::character varying, 'interpreting'::character varying, 'missed'::character varying])::text[]))),
    CONSTRAINT ck_letters_letterstate CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'sent'::character varying, 'dead'::character varying, 'withdrawn'::character varying])::text[])))
);

CREATE SEQUENCE public.letters_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.letters_id_seq OWNED BY public.letters.id;

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

ALTER TABLE ONLY public.letters ALTER COLUMN id SET DEFAULT nextval('public.letters_id_seq'::regclass);

ALTER TABLE ONLY public.login_sessions ALTER COLUMN id SET DEFAULT nextval('public.login_sessions_id_seq'::regclass);

ALTER TABLE ONLY public.office_hours ALTER COLUMN id SET DEFAULT nextval('public.office_hours_id_seq'::regclass);

ALTER TABLE ONLY public.office_texts ALTER COLUMN id SET DEFAULT nextval('public.office_texts_id_seq'::regclass);

ALTER TABLE ONLY public.offices ALTER COLUMN id SET DEFAULT nextval('public.offices_id_seq'::regclass);

ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);

ALTER TABLE ONLY public.special_hours ALTER COLUMN id SET DEFAULT nextval('public.special_hours_id_seq'::regclass);

ALTER TABLE ONLY public.spoken_languages ALTER COLUMN id SET DEFAULT nextval('public.spoken_languages_id_seq'::regclass);

ALTER TABLE ONLY public.topic_texts ALTER COLUMN id SET DEFAULT nextval('public.topic_texts_id_seq'::regclass);

ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);

INSERT INTO public.accounts VALUES (1, 'rania@example.org', '$argon2id$v=19$m=19456,t=2,p=1$rNoBa8JpXIwaoan76hRRQg$1OqsvVtvjDkS74Ucn1x4EYfvX2JoeBsdMPYEGYyEZYY', 'de', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (2, 'dimitra@example.org', '$argon2id$v=19$m=19456,t=2,p=1$yq0PQYME0DqDwhNAEhrQYQ$XP+Myl7K/EbOk/Vs/LIui6CoQnmVc9YOV//2Zfla3/k', 'en', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (3, 'jonas@example.net', '$argon2id$v=19$m=19456,t=2,p=1$0SR+uEm41Z1MWv6nhl9ENA$aZV4MvfHwHIpuV4jYPzQt5dkcC1fahLU+oDw7f12B7I', 'de', '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.accounts VALUES (4, 'left@example.org', '$argon2id$v=19$m=19456,t=2,p=1$7aKjn/CuHG8h4JiELnO0LA$a7RXDQgln2RfmIM1/2SFToC1SsdywVWZS7l7SL6BvvE', 'en', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00');

INSERT INTO public.alembic_version VALUES ('004');

INSERT INTO public.appointments VALUES (7, 1, 1, 'eb14d8e8-adf6-4839-89a8-8232139b3935', '69438804', '6gyT_LKQeavN', '9589b147db542b58563c6523a61560ea4a5ff7e27259992ad543529b8bd3b3bc', 'booked', 'self', '2026-11-17 10:00:00+00', '2026-11-17 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQplTDxVCVx5iW2VG6smFl0va4s-GGsHXDOt87o1E8ulhB68AzHU1mWIaLRDg3C7LclA19KTWbUOY1OkQINiyWrEHQhL7bhs3ypfT08UFrItdjy5-jd8EwOpep2pDmoM1bMSQUZrjV9QRW3khlQyfuN-XLYTvjCk2PwtWxUN5beIE=', 'en', NULL, NULL, false, 'gAAAAABq8VNQ0zz0OxEFwv4f77dI12R2PoFUGH6x1EDFs6-YZGqqkbKzPbmrLpRb6U0xzXgnCISaih-zVCFR2_hGDAtsXmLY58Z1dK11_DdtUeZpxzDnzIhxxNFXhlVKguMkZSwFd6AAWF_bvJfd_QCGN7R4JRk8weO1ZoyUKC7Yo6dpcd2iUWo=', '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd67d5ac7ae8084c134a5692900798438047ba45f99eeb302e8ab08e3d4dfa9bb', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (18, 1, 2, '4f9344d6-6d6b-45e8-8c4d-88484a3e0cbb', '11188900', 'P5uKoKW59s5x', '7074b68031155d2bd7cd25ba8460c37ac2498aed22a570f934a444b09ea75ce4', 'booked', 'self', '2026-11-27 08:00:00+00', '2026-11-27 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQWasZcYXNfMemtssPG1YFm1bC6npUzc2NqdFzltfbdb5kuUVzBPXkrUzx-xm6EXeceLQoUAVrd7ytuSjQLFUryr6cQVtp3nc_T9fudzA_ypp4BnEcvfqJ_lGu3kMYEu1L', 'en', NULL, NULL, false, 'gAAAAABq8VNQ__ZFkXYuNbh4OA1dHRqoAd9UjzYXBk7DCJ_qe3JfFTZT6tmWETTElPuwqqThC9Mlz7YsidLDqNxd5bnSlghRm2vPs5BZr7K8TuX3oS_vS3-0NNjTnpqsaa7O4FFZfUyqSMMA-QyvwdVc5-iuMJnLDFQnwBmKSZNIrfuwZjfMAvE=', '98e1e238bcea0e9674ca6269454f4303852520988290a21bbb4401d11811f301', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'ea62e718f586b4e0fc207c1fbefad4e3e61e27ec86fb500149de02ae3d7a2537', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (19, 1, 1, '733dd7ac-1550-452b-af84-d35dcb217f5d', '92828775', 'RdnzGmP_fRXg', '2407ccca78ac23de5067dcbf4bb56b7ca24289655255016a3d0d79a19f179b9d', 'booked', 'self', '2026-12-01 08:00:00+00', '2026-12-01 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ6lJIsHzz7JR8_Crf_wDF8T1EHUMTHMGm4eLB-XamaLiTXksgLC0VLhK6kNiyoKgmVOA4KZS6acJeHb0N8NWKaLnBmbq1EYexZdwA0EgZo6qyf-Wln-iLm5uStSb_YHP_F1g_rBvZ1Vf7NMLjoVStzfv1p9U1amyFu5I0mnX_kNc=', 'de', NULL, NULL, false, 'gAAAAABq8VNQ0xMSmpWHvzGABGM2FplELfu23c-xFOPqOFViADP7xvdAXwHy4Sib9NaekG-Ms0xUtn_zKoFcoTzLsi-5DLiPsp1S1JwJMYFvHJzleJifF70NGVf-lhxrU5Af2YuwxoCHJoxIg7VqFRdLPEXqdDJnMer4W0jIJ2sGfpTpDHjQEi4=', '47db2bd8d0194f61cec7f6389a955a0b4d8b0dd35bfc970defabd9686b6b83dc', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '620c2d5ba2d19db8203095093b60665f2a913474ccc4f8925e7f3edea21be3c4', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (2, 1, 1, '5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a', '16764774', 'ky_oZCu-3R0m', '913b194caf6bfd6403900869259f50fe31ad3e3f3fcc6d19d3ce69e251f047aa', 'missed', 'self', '2026-11-11 08:00:00+00', '2026-11-11 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQVWV7qxWd5hO93yK5musramPfnxcCBgyWbFAIo2u_asyrjaIeHgcaszNiwi7BVVpAgNnj4UvwR8FXlrWtvKPUvspmdG6qfIj1am48WptuLGQWJ5HhSpCtsnlyxDIQ76szaLfs9OBR0IK4iXE595mYzDBXCad5mwtwQu4Er7d3z38=', 'ar', NULL, NULL, false, 'gAAAAABq8VNQ7r4LXy9yuWOitgnVPfR1z2jejoxmTdA5vXMAPsm54ryLcYI9H1ySEcH_CjP1nqxUWXW8Ab_YA5B6dBO2nQwxWNr0wAMwSDRDUsKozHDe6_dDOKoI0CAtV2VwnLEpWA8siRMSuX0_tJ6DjzSbG8UFjVAdXWzwi-Gm8dyBas3ERk8=', '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd9bf674c1e688c8a9d8f6195a8365079727e8e36f36aaf65e1021a908073b7dd', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (1, 1, 1, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc', '52619381', 'pjgZvBxuiFqO', 'c3e27bf2e8d42113ffe63f6d8785e4854fe10e0a65a3f3b46b0180b76520a49c', 'done', 'self', '2026-11-10 08:00:00+00', '2026-11-10 08:30:00+00', NULL, 'fa', NULL, 'not_needed', false, 'gAAAAABq8VNQBYvAKREV3Mg2eQ22UcQxtb0QHdwRHB9nuroYExDpvfZiCqRxnH0hYMSu0enADX2H6x62f_aYDNdLKvwqP_PRudTe4is7waE1-7AEPryk_nNr6_M9Sdirg6V6b54EQmJn', 'de', NULL, NULL, false, 'gAAAAABq8VNQKx8uTGbsb0wladtTMf7Sydki0yDO_wUrpP2-bwCKwcOIiYW_Sr6Hv43Csq6KVuEzYRiKVFtweMdApoCQ43dUHH_-BVKesFVuijFM8heB0VnBlvbJXQauyOHCmbCHs7BXlqhYzmXr9WGT6epC3v58GGcHbAgL5cDCasDePWFXJwQ=', '2c41e3a28627f16b2a988dd7f9e524bd589340bddd39f6ceef3ab6ed580dba8f', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a0d2aba2cceb5080eff8a52f4d113899c680c9504b9b23a9e65d900728c3e2d3', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (5, 1, 1, 'f2578205-eb73-4074-b014-2a7c1474bc80', '56305807', 'WTXlCR5WEZxv', 'b21db8908ee330f7b2635cae7b38eac174d6c432159be0068739f2aabec84167', 'arrived', 'self', '2026-11-17 08:00:00+00', '2026-11-17 08:30:00+00', NULL, 'uk', NULL, 'not_needed', false, 'gAAAAABq8VNQX_IjkntQOEExh-Kk7MNFS2QG7uhEJhuA0xpkwvIpdVC6txCWXXbaMm08lae42SrSufvkVqkwONUnu_r2GMbxRoL-L-EDzvcDRS7jZrZvtxzfSkfDNY6ez9F3uj1dc1vMsOmOJJYZhI8urDwXdHoluP5ZDyHOcF62qanqYXGh8tE=', 'de', 'gAAAAABq8VNQvEelEZ2T65_GwJkp7CgqfN0uv2iAX3-gn3sNNn2d5hRfLoSAwm5501YRWjQWCeQpaK1npoJA08QImbYmIcSG6aCkYN8HWKzViK4n6otb82uHg0asJkbI4YFDTYbLMliht8GwmXQPTbuzlD8xJsV9Ti4o9wyxSUGFFbtnXtz7f48=', 'c4c535d10e4d109733a0ba91c74ad5cac31cd08769dc023c43132f59035fc375', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'b31b01b997e743ad3d0efe3ac54ffebc86cb3b5f3b743fd6d3d71a30a5ad9c97', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (4, 1, 1, 'd2a2316e-460c-4a56-8399-9812afbdabc1', '83505722', '5nVhrK9miC0x', '25b01c32edd9ea1d3be43ab69abe458abe333b550399102a8dc636ce502daba0', 'done', 'self', '2026-11-17 07:30:00+00', '2026-11-17 08:00:00+00', 2, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQvGt33xQDK_h5kqbiSDsBpkrQ5CsMk7n78yG9iBDCDd2KTAA_8JvXWOr_DXAR2Swt2z8W3bH38u2-Yda57OEH48binmAhOgtRbynwzoAVEOU-_0VZl4GhYVV2bV19-vLoOHuu6tbYyRjHGDJ1l6F1jtx-PmTIq86xjs_mqqEuZDI=', 'de', NULL, NULL, false, 'gAAAAABq8VNQUX5iqlwgGRo0XSS7FiywbCjEqqd2h7TzKi3JR_kwt6pBi2UkfvooBPevqFAaUL8VeJNnHnUxkskn8jmYQac7dgzkKc6iOhabfJ4ql48KrWQOaOl5ecHsp_x8NRSGAl59ydYkqu1sG7LqBFjQzNJV_Xx2vFd1v41XQysWkd57QH4=', '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '3f25c4828049deb232bf8f77cccabc898d0c7c19930822962ad5b93a5ce7b869', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (8, 1, 1, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42', '63462024', 'uFrXBpNjABKL', 'c34375acf22be807cbce569b61db22ffde73c70c469f75ef880bf8280d7769a6', 'cancelled', 'self', '2026-11-17 10:30:00+00', '2026-11-17 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQqUkgu1pJtQUqu3H4Xs8IGPPDyMKyf6Iu-WddFRj9IVozy-7cUzoYHvSDQfDp93XqEk2f-aWFWP5zdpUPlRVpVyQ8LgOUQow-mVV3A2chbJCrmop5xhnriIg9fq5pk9AcZTZZweXrjlzf8yjB3rm_0iHasqAaNWzC6CHljQmr5bU=', 'en', NULL, NULL, false, 'gAAAAABq8VNQTfIljcg70WHu8Ypeq9nkyJ5vXvvrN_ui6NvgEYa2twFdT7n43nfmDrf-U6jus7RD-4pHVLZ0DKxS7k1fspeDCIXUL-DkfkX-6vPkbOWqqjRPYqTEyrjbJRFBpNIXCk4AiTzoVWEb5VLdVP74WxBebFK98kBMfc_W8cwNZ6kAdQY=', '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 05:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', 'client', false, false, false, false, false, NULL, '47986e9d51d4308bb34bb60beb06bba739cf461c87b2a20cfb54c33ec32ec8a5', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (17, 1, 1, 'e98842d5-19f7-4800-82de-b394df658631', '28237102', 'gLtNwCm3_k56', 'b77df46593b831645a798c6f969ea7a031263329f40b8bb1d16b42dd68a897a0', 'booked', 'self', '2026-11-16 08:30:00+00', '2026-11-16 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ92eFcpvlUOc4N-AM0CI6_qJiwbv_4m0R17Z8Fjznfb0M_aOIOnwrAqdBnjozcKMuM36RMu7koxuINeWIbhfnNp5uczsM98ep8ucpbGtta9CJepRFx8XSvNHCtca5egCJ_2WdSU_kGky660gDOngBBKNlClrMpkjJQH0rw4M9_hI=', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '321055b1ff4bd574dd1cb1679686d42f433890ca6cab02bd18add2f4091d07e0', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (14, 1, 1, 'c6a1f8b4-8488-4a0f-9905-fa0e59086a06', '64439137', 'CDSxOW-saNZd', 'f1efd8876f3340e1e0768658dcf1af914eee4167daad14363d3787a50aedbf0c', 'booked', 'self', '2026-11-19 14:00:00+00', '2026-11-19 14:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ5Nly2gnrtGkc1Y_oJbvJXIAntJDJIAE0UXszAR_KgEYTkYwjEYCZb-y3HJwifgNOktAVsheO0aYPTIZUOiellSrTYbmaZ8e3vi-DU0DyDCSt26SCn2eRuOfPCdI4WXcZ', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, true, false, false, false, false, NULL, '07ac8c99f954426f399e7e13dd52c365929a2f6eaaee5df3d3fd350e2f2bae86', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (16, 1, 1, 'cef3d8d6-5fae-410d-b505-096e068dbe1d', '84542928', 'S8Kq2b2nZy-1', 'f89e51b96f6c3cecbf5696813128cb9d4da1aa9f5e1c3f9a8f8b6daa07f7c57c', 'missed', 'self', '2026-11-16 08:00:00+00', '2026-11-16 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQBqK3UYnrX5y1yU-fDEWPHYM5NFwSah1mclhz91VXAoHHjMOs4xlf_fdO8wru3Wp86aZ4jTzR_O6x0qUbdcnX9GI7-iD6Hcc4GIb1uyN12p9JyWzDdl7oBVAalXlI5g8J74LVmh62JEut0WZvF4lkL0EZIhyv55KEVTw4GZyBMrc=', 'de-leicht', NULL, NULL, false, 'gAAAAABq8VNQ01bHBuMeeT1Ici7iz5B1Iq2KSIBorBFIegnoWwauGvWBtQwcW2iVjmeIt98p0olxJ-psEH6boakEHV9FKFiDZBltLsfBYVo8CbPZD8UuUXko5Qm4oNDMAotPh1DDYuSAJ8v27Lt1r_kFzUrCgb26Wx84qY0tKqFNmdkGMR6vhjo=', 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'ea3e2b35702902a56daa95c0cb7e2aea6321bc4477c0e8c8358507217611f82d', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (15, 1, 1, 'e38f68a7-7ae2-46b3-8b45-415edee95219', '70320728', '7NrAAtOkaM_d', '7b03d4cf8c4832180cdd7749869b4df09992cc98b13b451653d5fa22d411f6de', 'booked', 'self', '2026-11-19 14:30:00+00', '2026-11-19 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQmgqHMJcxneDg5Hs1m2Z7KWTqN2v-Bo0SeKM4bfGNdx6cVR8wrmGq9iqPCrQCIOBcRE4nDmDOkXXTDeNOWLDzoe5M84sdwuQJ17hb4QZ6sj-ozqFhGVAagDfU6Q10SFvDjXgiqdi9PVC4SuFPStiHDgAfd3TND-CMGrBuC3rDMkA=', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-09 05:00:00+00', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', NULL, 1, '2026-11-26 13:30:00+00', NULL, 'shown', false, false, true, false, false, NULL, 'e989e7dc0cdcb11d0fa5e3e043056473f50072cea91e96120f57923c01377e5e', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (11, 1, 1, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4', '64299217', '4wqujqrkj6hM', '5885f3d9e2099ef98c4e7f6096945ec274cce0b5b78ff73f6ae09eb5ed9ed66e', 'booked', 'other', '2026-11-18 07:30:00+00', '2026-11-18 08:45:00+00', NULL, 'ar', NULL, 'arranged', true, 'gAAAAABq8VNQ1wQXzdGOOHHdlc1GjDas1Xx3i7_xPxQnl5GKFLp1BD-4HV_evb6Rd3nRaNAFJJnCK1OFPVhLkuAR65xzOl4lNOoLNNd6JYxqtAWApONX9oaQtx4vXTCobmH5UGCjH6AUff55XLRxHY0N7AxVpauZhLNXBcBVbhQxSzxiWo6Q078=', 'ar', NULL, NULL, false, NULL, NULL, NULL, 'gAAAAABq8VNQBG1uVCapnPFbMxtBmE4kLz3uc9fq5Fn11aDnrQ1PlU9BM-l6-r359g4Owbwas5qapZGcGTnhrcNVyPEWlAQ-Yn5dk-_1KyMrUotUEW_NeyHbX4hmK2EiPSNQEsoJM2qoFxKqgt2RAGDLMJTj-1qAfMZA0Obuz7b9HH9rc4-aMWc=', 'en', NULL, 'gAAAAABq8VNQAP5ha0TPbhQ-raDRubYSDwWJxVjYyHaA3v_4uG0_h_m4zmcR3XZ9XSLExiQngeNwAS6acsZ50n5vAx3OUCDl3Odxl-ULBejbvdtUNGsOTNUgK5WauPBrJn_0S2e0Z7Md129QTPGO-OP2siaX1pzYB6wTMgvSU_DIt8X7q1_ztbU=', '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', false, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '86d5fd08e8827315cfe1863e0f9826b919369025f4d73284a57fdd77c01bf78d', NULL, '2026-11-16 10:00:00+00', NULL, 'asked');
INSERT INTO public.appointments VALUES (13, 1, 1, 'a2b70038-b70a-4bb9-b752-1741792db64b', '36007121', 'HWI-fSQAm6QN', '660fac4807756abbf89778fefcfdc4643c505de78eaf93f2ff6803889735b046', 'booked', 'self', '2026-11-19 13:30:00+00', '2026-11-19 14:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQqFKelZ9liGADCgq5IVIVjlvTI8MeddLYTTzdR7sUMXqMeqrc_vdRvYZekETJm5COyOalyTbmiVXAlr0BleI-WflDDnlOa0dK9bpdNrF98RS-U5-nyCZH1S5vENgKkjTB2LPMbBErR4EB8__ryLQdupA3tm8pM6tX3mf8BR_nq0Q=', 'de', NULL, NULL, false, 'gAAAAABq8VNQbUcEKIy7INNh2tio5Dhixkg-pc5T5z55nbojKqQzGRy7bEZg6h69_C-PyMAd12AkEWoFa2S_VyKfNLP8Q3YWf0_944aA8UHunVgM3i8lEK4r0ATHVKsoawcq2PwdppYuzptI7mKYADMxGd8Wan8W2wjBwt-NaeVddKjsis-5VLM=', '880c9650bf0433c5a8a548fe3ea18e738c2d5554e229415c2808fa483bfa18f8', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 4, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, true, NULL, '096012ba242594b1a6ba89667fbd4801b7811761a9f58bdbe3c33d63ef576ec1', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (10, 1, 1, '412630ac-683c-4eaa-bb93-6076a45ac7d2', '65889034', 'ftWxw686evnM', '3a8a3178e2f6f32de07a380b427fb39af1e05bc1edc14b11df63d5c420ef853c', 'booked', 'self', '2026-11-17 13:30:00+00', '2026-11-17 14:15:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQvdAm5-YMDgZuPpKskVqk2MxnvpBdrEaa03pUqA3aUKOsIGWZHY-UVV_JeYPULhX9ew-qHtLJH6myC77lQnI1Ohb23srG-4F9t4_4RVoo4xvnHh7du3nAODUym4c27dDCSHDs_ji4AVsbXuOXjxWOM1yXUemxGydCj6ujx693MC8=', 'de-leicht', 'gAAAAABq8VNQ9dqrEpGG_WgI1PgsiJI5f-sbh-iQS2itbUNBXDoAJ0YaTjN7Ncqw7zL_bwxCLi-xVpbbJ7MkUkGQG5RMgvTtuGkRoRDzZFwYN7p53z9gdIkWiqKqx2R6PhBl67d-lfsU82D7-xJ-XVurpcZv9l7oH1XzwXdZlRXsCCK9oLaK-6s=', '2af2d513616cabe3117bb92466f891e88a91ef6ab0186d04b2f2556182a6bf12', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-09 05:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'f2da532895b8e6c7ea57b60c020fe87b7abca9bdfdee426424da7ea096e89f13', NULL, '2026-11-17 08:59:00+00', '2026-11-17 14:00:00+00', NULL);
INSERT INTO public.appointments VALUES (20, 1, 1, '7c6e376e-9b45-40f2-a5b9-523257ee2057', '54357725', 'RI5v9CYOzk69', '51bf91eebf9503a415827528977c1ef2a1fb7f8c2adb9466c897abcf97962005', 'booked', 'self', '2026-12-01 10:00:00+00', '2026-12-01 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOMiK1JM0_tcY04rm4ajttlq3OXODYw26M8XnR9twztgoE5b-VgQTR2VC_QR_I5ICf42eL4-8BAG8hQPDbCk4J-NGAvVXU1LRKi4Tnd0FEQ2RQOukjfm0aCAUV8vyWdHW-a9mAvj6ezs2-HJDMHT_XAPxmb3tElnPDoAbsVXJxMuVg=', 'en', NULL, NULL, false, 'gAAAAABq8VOMVvYjQuC0dzO_XtHyClm2PnvnFuxycN6JvWY8on3L9BtUV1bdIiyuScibAptLbnorXarKv30x52tGdUKdB7aKfXTKUEQImiWaKJDL-TxHHU1HlMt7JsEOpEAAvlU2ryuqj4qPyjRyeaiocQrADnstteaU2U1rThXSx2rL9tq0v98=', 'f1cda9982d4020520c2424866ea1ef3c7bacdf0d58d92ccdddf18ceda60ddb26', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a7f00a45ace3fb74d00c69a5f3051dc3eb06cd10ca91391c63ff66e5858a4bb3', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (21, 1, 1, 'eb3de649-a525-4bfc-bfa2-8889dda5603b', '77541931', 'JSP-O7fS8Jtv', '3fe7883ec474e710ee9f9e1a578dbb17b396ffb91a2d6d2dd370fe3e67ad146d', 'booked', 'self', '2026-12-01 10:30:00+00', '2026-12-01 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOMXfRhPmv6sCLgwh6SDSYe98h5zemOSqz5SOhGgFDwq5eWdbU_j6bYJyivB8gTr5xHBFwmPBW7GOO8AAe0y5a1cGm102GSl6jEWfoMngdLIGPAOzC9wkiwgoDnQzP_fPLXqcCjEa7L7ax09LQbBuGK5ghUETt6XUz2eCmYo01om74=', 'en', NULL, NULL, false, 'gAAAAABq8VOMyPWdaZKuVOejDbz5QRqYwG0EGW27jTT277iglnGgWmwd4BXJPVfYAM9GrpIjrUHw_NGe6flAcziNTDMIoabnBeQHcZX-b5lDBXEX7_XRVZfQIKBhKNOPt4FVKKI-o039y21xiD2-a3pDemPZQJ8fZddWjCkzOtBOeRHaqRfKQo8=', '31361becf53a09c1d999fcf5937c368b48898e53d3ac8f61f522a2f7e3968c14', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'a9b25f1b2d4f248abbcb585de11aebdcae377c6363793c0a330bd80306140018', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (22, 1, 1, '9e8b20c1-f758-412d-9e46-a2bd437f166a', '74111778', 'RZu1Y62Hlflf', '28827b37ef56ef39f30aba01443c1a99105ddc02aed71d5d04a3624a4ab184a5', 'booked', 'self', '2026-12-01 11:00:00+00', '2026-12-01 11:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VOM-3ckRCqBpteRdHcw6XP1_vkKurjWNISVKdGFSUvU5egi21MvO88R7jMLuc2SW5ppMmi1B9FRlqowydD8gguzXePCiipUdKj9CoApPs1uLiMGehDmrJfdZXl9BQMcGm94OEjShT89ItgvaJpsYDiNrnKjs5qAJ-tCMvQ9FdEWP5s=', 'en', NULL, NULL, false, 'gAAAAABq8VOMJkjS-b1XxhVJwPXC3pvuFIjPPcB2aSiaxggKw0DQGP3ki-m9m5TM6Yhbtx2nmrDdqewczcwVUJnxmOIcs8SEewpi7EFhSUQ9La2Qc5wEOHVCYnNAQNQF4I0dIii_6zklSFL1A_xyDKCp7yAlWt1AeGxYqzZSkwH2YOAwWiRxSxs=', '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:01+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (3, 1, 1, '6bc5a322-f782-4148-9b4f-14f1c407d896', '82974983', 'YF7Dg5T6dbDe', '7a1853598a322e4f7e97775556ba5844e3fdc5ae94b3f970349471477a3495ce', 'cancelled', 'self', '2026-11-12 14:00:00+00', '2026-11-12 14:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQ00BBP_dSCoo7iC8IEN22cpyumcemz1OLDprMF3xbVdEyOHUAU1hhARtlI2CuHWk-wV0DIuMH4wKzaoYJyJWGFF7LaMMOqf-z9gNBoi_DW12Ol3-ykKwQoFVNNreggbGZc9wTlnHUnwJhI9xnUcxMVVstdA-n8qB29_C9xCRF2jM=', 'de', 'gAAAAABq8VNQm2Jicug7hxuxHnxWn8bUefJr1_Swsi3KsoJ5U1hp04Q6-AflsSLWFdvWDD7eFfbyN8Kv5OFo7iKEwwmmimbQ8U39ya0Mx9S40Gimt5lBZWQefjoHoF1KROwgXdN0hqcjl8R45darmksRLUe9ko3vqF5wJiNF802bInyQUFHZgoA=', '844dd59156c60b822bdbe5eaa41a2e10179e0a67b6f9dd2328d9f26f5b499577', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', NULL, 0, NULL, '2026-11-09 05:01:00+00', 'client', false, false, false, false, false, NULL, 'a0438afff7f6227ebde5a47d6e6deca1dc138dee3309249ec0a690201561f237', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (12, 1, 1, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', '25975312', 'D-EaA_dSlOUQ', '80a79771e799f1e4a74996f60cfdc53b8db6c7f30fd3452d10fd66d5649485ee', 'booked', 'self', '2026-11-18 09:30:00+00', '2026-11-18 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq8VNQhvF-oOHsNqxqSKHnQi13O6Za0-sjasBXmxe3edKlGOn6ITk-O2p2Prk0fN2eRHIX6MbE6zO3CR68XYFDyGUeRIZ6Juv5lJ7CjNn7xPPXAOYH3GY2x3oVn0GcqG6_Rli6Mek4XcSyFyh9Du9I99D8t-a8Ca38udN6EqBGKahuGhs=', 'ar', 'gAAAAABq8aew-_OigzSd_qh_PuM8mKvcrGbprue-Jb0SKs-_tZHio3zKuKkZCLnhmHlmcHrttXAlxTcrKrOAdLoVWGyKfAzGup5tmuvZ0VP4pVSP6GBz5vZuWaAfZbY26dW23M8n4M-JkkuckC1TIzeJ5oGFb4ziFdReTBJbTr-yR5yUAQlW1rs=', '4974b9935a3ed6030341407d3b1cea8b9f7ae6e50c2f261e1faa54eb92a899b7', false, 'gAAAAABq8aewlbTYdbHG18aQ19QVEmrAgk7gXghDO-n3OAdMWRoAZw44QMYIEutqK24jvrS9E3GJ3RWGjQtVHxwK7rsY98KF8pRpY1eAsp39BWfprTfUgqkuz1fiWfobOLNm5n7fwKVud1G4j2VaaKlErW3Rh3mX_VCGFXAh6mP-1auxxPHzRy4=', 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 3, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'e4ba809b90cdb6ce70c96a88aba17f29decca06370004bc19baf8071076916cb', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (23, 1, 1, '46cc9a27-007f-483e-9f91-3623f2206a0c', '56263417', 'Sv9G2bT3pM8s', NULL, 'cancelled', 'desk', '2026-11-24 14:30:00+00', '2026-11-24 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, NULL, 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-09 11:00:00+00', '2026-11-09 11:00:01+00', '2026-11-09 11:00:01+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (24, 1, 1, '0a2308f8-6256-47f8-96ed-6a7ab66f4bcf', '98396350', 'ygfntcJDaFcO', 'af2766bc0d692b9f79aefd6174c9928a928e7ceddb3f2c30db13cd8cb70fef93', 'cancelled', 'self', '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYtH86F8ywHE8O9600Mz5uClZXXA6OPtJfLZm92JM3F-fHTSpgaHdx1FGnIb_fmTQ4OZaWAlFtTIRslWO8kukK96kyz4_2OAFD8S51VOHRwxtWXUE8E_TjfaLjw_6rsf6j', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (27, 1, 1, '368ee7ea-14df-4f64-b8d2-582d497cab57', '60608230', 'nnvShLzz9d8w', '64fb9141d4627c3753d95c7e592f5e947e251568cf2bfd13929252d1e42adb98', 'cancelled', 'self', '2026-11-23 07:30:00+00', '2026-11-23 08:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYDGI2qi9NNyx2Qd4JmGphIcHIOVjq0BWRHLYxJ7wWWGl5a67s5qgEIOrnYbwFW0IBMU-6PI1iB9POggfZ3-qranQWZ_TMEg9Vs1s190bzfoI_wlhMJgpCz6ZHr9CST9ao', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (28, 1, 1, '2c09b065-952f-4cc1-b5f7-346d79209d99', '85832700', 'c4kaNcqXX97J', 'c7c3dd74338128cf17d7d145faea88faf8c17b0790214d4b8440c0c8509c66c2', 'cancelled', 'self', '2026-11-23 08:00:00+00', '2026-11-23 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYNT83i0LGOdLW1i2xvnxIucrc7Ta8qQOhA8RlqC95EfEMEBCooi8KzPB2BkOKh3mxUkBgTKFiIDGByNPZV09q9Nmz-dOEWNy8obbnAXJTF3wqiSGsa1StGwGQiOd_2h3C', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (29, 1, 1, 'f7b0c5df-6d54-4144-8525-9e3d21098d3b', '85919380', 'uGYaw__N0vQE', 'a06dcc79804c8948597878e54b706a49a711a244ab6bbec1c41c59e144ff9d95', 'cancelled', 'self', '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYP4jXwrgwUP1nIFhvOVjlVOzP7_br-IHU_ZW3aVzWO202DhvvqIiu0U43CNzZKqOjRqiYXSk9QO7ZsuK6M2Rvnwe9V0oUq_qV--ET2AN-FdRqSqChbHFKhQfQW0Yhym94', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, NULL, 'ec676500f29ec3927b92733a53683236287632e5ae72ad02c28a89e24d3d2017', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (38, 1, 1, '897c5f41-154d-4271-acd4-8480b032dee9', '17903478', 'UpzKzp6aMUmK', '781675fd7fd09feb6e952a555b1b9731a3168eb92cbe4607cc0745365ca52385', 'booked', 'desk', '2026-11-25 10:00:00+00', '2026-11-25 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw9NhzukzRvRmH_3-slTOUsv-qbWuITSWWsb3OgxzwxgNJaidzQqR4ZYEjPKycsfbvIflQxEO7RU_9Vzucm5lzBfMgQi0KgpfQfjJzRToDzo30GN6O6p39cYvbTyD5TdHM9JeFVa87GDydKDf8dXkN7lPsEfRWOJAIhSSvcC5rNA8=', 'en', NULL, NULL, false, 'gAAAAABq-qnwyA98xqHqDrn5y4sS66QzLa0ONV4JSB4mi6cFZ8jr7tLtaOki1XytNmW7NIEMJRfc7sqVOi5mfONCbn9fRUTEaRok-pNhHnLaDuN50FgmMt23fDH2y-moEhjhdPHwjwvVTMbKzniVWdp0MdG19nLcLU_o311Kvu7WdA_2lYGK67o=', '287265b7ba2bd127747e7931b69c98a4eb78191c9adfcd6a1f4a20b47c899b66', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '91f7f6db3846320718899c392f8fe7e274d9deec67efff67ee2bb9fe698a2321', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (30, 1, 1, '3039d187-226b-41d7-9d48-1a83bb030fbf', '51700228', 'ATSf9CQab86v', 'edc961f6c5046422f9094acc088dba6c98356e83a699d153e1c5b3afd9b6dda6', 'cancelled', 'self', '2026-11-24 08:00:00+00', '2026-11-24 08:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw6vR7vPhTy7iWhaXDBKFNr74C4a-fbcPprNWc3ERI3qJYkKXu7FA6AgLFbEsmOa3XNYgC1_l82btze87pt_s4yHH2E-gOZciVXZ-047sjEFiVTK0bKtZrRHjfQ4cIjzKsLlpsVTrf7AbaLMhE2uFDt3i-nqDXJY-P5Ghq9Zdd_TA=', 'de', NULL, NULL, false, 'gAAAAABq-qnwpKbtFN5fgdW8ANiddKAKJa_hpqFpx-pW9U8bJDHMSx8NsFDlvI79GZ67BPbeXN8BFI0nBaIj3ydIKbZjD4oGItiwPmcLzDt3dLWRcejXw8EQ7crdMwm92WtqD3_kLLtHUqDRDIMsIQWyQ5Y0_rnzNzR2PuJfXIM4-r1C5YJvG7g=', '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, NULL, '2026-11-16 10:00:00+00', NULL, false, false, false, false, false, NULL, '983a1bb728d04269e26718e95efd42805848adb933d1afd406bad714f03e9e68', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (33, 1, 1, 'eece5ccd-6cfc-462b-81bf-0bffe26883a0', '81368863', 'FkDYfZ4Qi7rI', 'b39ac71130f9c9eee046a9913edd26b95c8f532e44bc57673e1c430650827e77', 'cancelled', 'self', '2026-11-19 16:30:00+00', '2026-11-19 17:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwyzFfX_OTu0VJ1wCQxGylX_B7Fh4TfJoupiWSf4yLf-UF41S62XvLZK7yH8tLHKX0V6-qTibLIAHnl6FBtelxc3cVZZw7H2kA_qJu-elf2YgzIJ7BHQ3MDaRMigbLkFf7', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, NULL, '2026-11-16 10:00:00+00', 'shown', false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (36, 1, 1, '2df12699-466a-43f0-810c-59f607aa464f', '58207334', 'i4NAleWU3FSJ', '83022131030da77ea4ae5aacf62b64d7a56f6a2ad347d2854a61c97b9d5f5bf4', 'booked', 'self', '2026-11-25 07:30:00+00', '2026-11-25 08:15:00+00', NULL, 'hy', NULL, 'not_found', false, 'gAAAAABq-qnwWb_U95PKrSYDfly38P-uVx-vCDMYtY8iyAxLrNj4tt-OwOZpF9iNEhTgG_Da9qnyyveYxwFItzG_Rp6CuuBVxkB7K6d_JMzUnQ0fxXOAjRvfCy_ZRG6Nsl9eOnbfrRcD', 'de', NULL, NULL, false, 'gAAAAABq-qnwhkVtev_8D_0Kn6cFERsnmNRQ_ISdyxVHaaN9xDThyqgloAdpDyYdRQraJibZMeFuCHMCdZ5gbbdPVG5EZpktgVa5KShwAWblHyRkomogP6V_Dp3xq0vSG0HnU07YjjURv5G0M_aLdZBspx2utKOfZO8FAvTtZbHJDXC3oanX52g=', '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 2, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, '2026-11-17 08:59:00+00', NULL, 'asked');
INSERT INTO public.appointments VALUES (37, 1, 1, '63733363-db48-4dbc-a966-03f9fd7b9f23', '88638203', 'kK9HJ8Fm_iP3', '0ec4b8f8c40f0e47943a6dd9d146b2e3c565310b99f2b5d2d7b480ecee785576', 'booked', 'self', '2026-11-26 14:30:00+00', '2026-11-26 15:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw9yQqjY836cJ8vuMxfig0qnpRdRrQTsjjbAPeKflXXFI8vKphqFIufhD_UUfR1EabfBu07QMJI4TjxNu5tGKPmrZ8VMnx2S1hMWhRabUlo98vvTUVqHNxWseCqqKPWL-r', 'en', NULL, NULL, false, 'gAAAAABq-qnwMTGD92hl12zONKM72lWMHhO86T9f7bzYEIO618-C5rD-IhoodOztRFpcRUu-SW-mRQCAo-4m1y03Xb3Jn1nvquQVTQXRDA1K9i7cQpyGFEgOiSa1vvPCNYgy0N1BqZFD-6RTOdBJs6JyGsTUDzmDHPmoQIrUZZxSYVJw1ouZjoQ=', 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 1, '2026-11-26 14:00:00+00', NULL, 'client', false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (32, 1, 1, 'fc2579a7-35e2-4a31-9daa-c7508fa83531', '36482606', 'i1p1tNaDbugS', 'acfbfc59e695342152a2e447d5740bbe6dde3841e9d472cbf8dcb1c5bb505c01', 'booked', 'self', '2026-11-24 13:30:00+00', '2026-11-24 13:55:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwqcp9adTkNSaCsYo2_Wzx7FWxgZUXW6rF8-PjsdRgH63us8YoIvd6k7OgmEPIJufNQxD2h7WPprrKLdnSioSEwwZNPomSJm6vMgm0i-If6pnMUGSOa0xyp0aesAD58I-DslKQoJlvEjczPAmumJbAWV6V2zPzQN292KSPa_ktfpg=', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 4, 9, '2026-11-16 07:00:00+00', '2026-11-16 10:00:03+00', '2026-11-16 10:00:03+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'd589e7dd7290e93e1b671f8d5b893a33de7b415c4a38cf17b552e23cb40be751', NULL, '2026-11-16 10:00:00+00', '2026-11-24 13:50:00+00', NULL);
INSERT INTO public.appointments VALUES (39, 1, 1, '33292475-999f-4040-916c-122e48746830', '44377884', 'KYYZ_zKPimvB', '20a7151e08e9fa17176d2f3832c9ad65019dd045717d0158e2ae7bbb1505c324', 'booked', 'desk', '2026-11-17 10:00:00+00', '2026-11-17 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwX2Dq3oEgtYV6sxUCno8N7II5Jon0BdWIoqDcpKnIkrn2wspMaQO-0ZBqp8nhzhVRP6LdbW5zp9-iQ6aMQGZHi3hfg8jZno7-2vLGr7pi87dnUgDu6hHDQcaUfx2RKrw2', 'ar', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (35, 1, 1, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f', '39826561', 'z1UBmFHpOhva', 'a2e797fc4e2bdf8ff19087254f012fd8335dfdc48288bc845f6bb7f0c1544dec', 'booked', 'self', '2026-11-24 09:30:00+00', '2026-11-24 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwXAYf_4A3kuZ8mr6mCGgGmIISsygLuGkM_cc_dq07hw2xx7M-XUlufPYnlwvlXXzaLknsdprG9fPtEX2vYIL34EKRt2WKi_6LXsz1s2LxPsowbQ-oyukXgvjFob1BLFd21z0C1ouYzNZgpSTHrdwq3wDM-l4pkjvcSPa94L71ldk=', 'en', NULL, NULL, false, 'gAAAAABq-qnwgo2avleH2V69rXtt6y0YPtuw1y22D9RK7HJu5igGYIzwFO9z3SVCbf5M2rXUVVlF9sv_8uAc0cdbwYxI6y0prKcS4Ir8RhECX0IgSsFVD8DEPBdOfe94ZWaopIufNYOQvacmCPy8QLEkW1HLx3XXK_CfXli2T68QSLInFf9dWCc=', '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 3, 5, '2026-11-16 07:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, '2026-11-24 08:30:00+00', NULL, NULL, false, false, false, false, false, NULL, '6525f56e45fe58c299be547ed1b2730270997da33cd2fc1fe9a82c1f6f8895d6', NULL, '2026-11-17 08:59:00+00', '2026-11-24 09:00:00+00', 'not_needed');
INSERT INTO public.appointments VALUES (34, 1, 1, 'f50ec0ef-1c8d-44f5-a597-57b7d1c07366', '85140784', '_b1r9ee9s_65', 'e659ee21764573a4393b21f67e6ab0bca1aa1f6d8ce4a1d85f86a934a1e11524', 'cancelled', 'self', '2026-11-24 07:30:00+00', '2026-11-24 08:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnw8NkuxqUdgQxLzdTgEzW2PXCepRSg_pFrFB3ypRPzm_d591rP-ovrRW1d69nIS5huGrgd5p9Ny-HsVkilb0vND8sRNXMaOnvfYAOwn-YfBAHtDfO49XYQqbiFPG-77tqYgLDciyJmMvvoxIgFeefjhLcIGg4siTa6E3_ikKQMQtY=', 'ar', NULL, NULL, false, 'gAAAAABq-qnwaOLW8Q40e6RrT3NenGyZ0lcFujN90SP3mNNBAASBgX39rj14VDVBXCuO_0yIJfDSdly1wdqm-OH6bAYwB1UHbV-NKyhE4sJDH9t6baFuf--6ErmA4eBR1uarF0v5nWtqZV4zwdR1SyIzBYWWyhlGqAbjkRvL9J2mrrPSSSAr7HE=', 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 07:00:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, '2026-11-17 08:59:00+00', NULL, false, false, false, false, false, NULL, '753bd10ff7ab42204b40b895e36f8752618d11596af7d369b876e98eb538de87', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (31, 1, 1, 'f044e7d5-be47-451c-9227-883374e793ef', '44023548', 'REhg3Au5TUDr', '10832c147cac90f015749126de859c4822a4868b74be6c725b85bfe14d888ae3', 'booked', 'self', '2026-11-24 10:30:00+00', '2026-11-24 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-qnwte4mX03NvYEsPpv_gWEJgLRmP-PZ5bVyuY7lPpq3XBcV1qs1Yft1EPPq_nnS1coIVe6gk4xGJ9Y27FHuSSiag7nPHZB-hJZ7N29dtYzWxbdkt8Qhytb_wtW8_xQwuFA13pVjIkoSks1DxZGZ75khR_RJ3VvPH8w2aqbvaY2_DRU=', 'en', 'gAAAAABq-qnwsbjt5eKP3YZ0AO90yeT7gdTb1qlmzvAprxPvAz-wH1g-RvXN8frg6bsnHOOq-Jtf_MSYRw_3cYRUaI_V5UH9JTvzlR0kFzJHxBpP7D0NkDux8Aiow8jO33B0hWz-sginq_g-CyaG5-pez7fczL1ZXbbjBCGa3oYCZmJnBhMVZvI=', '00e9b1537951455331302c8ce316b1015d53a6bf2e4388020eec712c31f8620a', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 3, '2026-11-16 07:00:00+00', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', NULL, 0, '2026-11-24 10:00:00+00', NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, '2026-11-16 10:00:00+00', '2026-11-24 10:30:00+00', 'not_needed');
INSERT INTO public.appointments VALUES (9, 1, 1, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09', '54551373', 'QzQV2BoupAsN', '1a2ad2a8c8b6f77d863f6aeadaae8c13e832d898abc9c1f4bfe190e6d93602ba', 'booked', 'other', '2026-11-17 11:00:00+00', '2026-11-17 11:30:00+00', 3, 'other', 'gAAAAABq8VNQGzeFY5gBgNe3dj39NQYv46XosUe8kbaYIVQ4qXRA2pdRa9lgR-hZtSqlMWV8kVTECVrx-PC-jZcNIKOHW5voKtRcdy5__P1zxmkZWM7eo7dkxEyOzfe7fohC4N7yBWGXhnFycsJcBaQu8MdC5yyb6m1E4H3P5h_Q2elwSlLOMjg=', 'not_needed', false, 'gAAAAABq8VNQOBezisJZT9HGw9W6zPkiLfuTq0VZlkZjuETTXSyj2z1ajNiiqfL028i6srcTswBMdF80w3yOmPonGtqsr3LPUrJt0kunnxmkwWQxmMuh5107ApnmiaqxHhd-HzCJNaPRjXcCdryh3pnkSX7YAgjRPJ16rBEITN98Kpld6Z8JwVY=', 'en', 'gAAAAABq8VNQh0Fgl3-_iHjVcsGziE8J0qqXQlnUUSi5ELETs5Xa6MxODa11vkMIfp8mfNs_YZZAiTy6s9Pta6S-6t27htSc8A0u_o_AEYyW3bwzPIpi9yzfi4_8sbdXrFjHAX3IqcH1hF0O1BCYZxdXCoDwDrVWy7cBX2n9-8FMsnHBYa5l4Rw=', '8932e80cabdf41b991f3cbc7b23e850465fca457cc80a52f45cb2668779536ac', true, 'gAAAAABq8VNQkbHUmD0aD-nEb-XZbezL7c_dzDVXTDzx8PzuwdhCAcfU00k_PqdbljSqdw7FZR9lAwdE0QQijihwK9i7x6g9VsF8_H6CrMLf3YMQFjMbXzqMmBea_yAWp2H4fjKVZQVMkd3s3gQrzjHKXHTx4zh5Ri9r-DnUXIL5xnUPhWoHmlE=', '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', 'gAAAAABq8VNQQxfkuJ5dZNmQZPvcHNAri5D8sOQx2UJ6GM5SqpNCDZuI6edszzSwza16kileYLFnjM5JN2WTRsVEv690HcrYpifPAVj1UgD9-gzN3LksgHDd3D2cT1TDDbmDv99pkTYb', 'gAAAAABq8VNQZ_HcKVQkXcxlBmVqa1MfhAPTC0JCYZ3-ygQRdjbPa3KCjGGs0OBAktjyeE490WWmu6wsZjaVz5kLNYxyedTYslCtIu5dwEbAtgVR992HdC8F8LwkeqZRBM7Yjt5uqSC2g336cjv7TRlc2TcidCGEV_fWSM_86xTB2eDw5AVdquk=', 'de', 'gAAAAABq8VNQJsAVyKNPxDfue_bXj4GkHD6STMROVNLDsWIdTOWCKcrn5KnmHi22Vow3gJm5JUyEdsx6kQ9nDfH7fEZhTsjOIgboE--3ijcgfrxPT2_eeeWIBY1YpshSUCeeNDeVTYFn7qS8a9Ja7C7Gd8NNMBdN6gnYpMQIY4-BfQJtdZkCJ24=', 'gAAAAABq8VNQ7HI7xfLqMffBuUvJAP6nzUZk-IMy07EmCBtmp4K6ci_fM93XyOjEKPHERidxxEcydS6vxR7aw-ZdllA9kuvaaHKq_H1xqmqKapkFun5dbEy0c51lIouUrPMa8vPrzb4i0l8-8PAlL-IXM947Oe9G5l6Yfl-HtB7jK-T0cUwNMQE=', 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', true, 0, 0, 0, 0, 2, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, 'gAAAAABq-tQg35mWA_yKIiIcMB65bZqGv5tWJEDFPxhSiCPzLpNhwib4znCtHRAYl0RFXSDlA8PjBScFQ9w_2G2ehAP95HVPUhxfA6vepLLdo45LSJeWEj_6MW_tRAZ9KWRd2Im8UXgqTaB0iSkK7p9nZVX_BADLeYNczPKoGx-lk6NMo-uHpHw=', 'eea05cf49a02779064ad732f829063786eb7eed057fcd42b6a085d62261d16c7', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (25, 1, 1, 'e203ce8d-7d54-4741-a416-625051742f93', '88077288', 'kB21laFZ6xJZ', 'ba008c7ed1a7206614560680b8e02dae6bff109028e0529da8eb1220968ba4b3', 'cancelled', 'self', '2026-11-23 09:30:00+00', '2026-11-23 10:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTYc8aYNJIDesua0P0A6A7spXBMAtnF76Bexg8jd3__wS14ALlC_OnbH0PI2by5lJTXou3_G9-6GE0cQJxkUFPtpuOrP8nWoE52f4BmJvI5IC766bKKzlLdKVIt-gSZMZY2', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (26, 1, 1, '3c96db42-0445-4a13-b0d1-c349546cab90', '46761006', 'gfSi6pe3HaAp', 'bb1ba24afa788733caed81f419c132f0f131925590b55c73631cafc32156b06a', 'cancelled', 'self', '2026-11-23 10:00:00+00', '2026-11-23 10:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq-pTY62L0Jm8-ejd3MFdG1ZOynTCDv27WOgvSOn6NFTa8XsgIPAkd0ylkQoub5uK7Xyo0s3MfzK4UMRJ9JGi3lvhj29PD4TGMTfnjsvC8DsTM1pGeaB4oEjiakkJ3eW2AdZgC', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 1, 2, '2026-11-16 05:30:00+00', '2026-11-16 17:30:00+00', '2026-11-16 17:30:00+00', NULL, 0, NULL, '2026-11-16 17:30:00+00', NULL, false, false, false, false, false, NULL, NULL, '2ef1eace874c430f4b34b10443ce276fa174564af0fa10c94027c214843869fb', NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (6, 1, 1, '7f5f7ce1-dc6c-4427-8213-e4d2d4e200e9', '97462940', 'nKsqfYeDYaxm', 'cad1f573bfcc18e7a037c21575f636d49ec9d901fb18f604a6c142a35c289262', 'booked', 'self', '2026-11-17 09:30:00+00', '2026-11-17 10:00:00+00', NULL, 'ro', NULL, 'not_needed', false, 'gAAAAABq-tQgq_8y_qlp7FAKb9WYOaqwtNAPdQM5HsNCpnbLJXyYN8TWo9-hybh5Ic244vIr6D3lhys5Y2UAsXwJwT7v9QmYgOb7BpnR01S6x_ZaU31i4kR0jTqXGZprlSz0wyysO-JaF734IRorOhKii9FsThxq67wu20Rl8g7xqkarRdq5iJ8=', 'de', 'gAAAAABq-tQgbb_RhOjBYu7WrI9uqnmNB7ARt6vDhvQ64ohzhRXAuV84T5xr2SIKtkggt1_55NOaWBcRnE0enEtWryvx0UqsI6LJIeCVLLJxwerVZkFjL9-ua2EJGKhK27mkYH7xO8SBrQIC4-KwFDcebNlv4J2gbrBAdi6AjQP1_plC2QNxC_U=', '3feceaab24fc6cbcc0826a6ed4cf62420eebff7c98eb72df57beca5f8ac949e6', false, NULL, NULL, 'gAAAAABq8VNQduoV4sbAHop9-MekKMYyu2vPfYihC_hEue2YpO045Ewpwg3Det96ztBT6IrbIl-5tTgK1QLILZwvGV7yooQ1fjBdnRORBs6D4WTQgvgaElzgC7IS8vNry19wJTl2ld2S', NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 4, '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 20, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '4f008b34158e867fdaf2ac460a9eee8b3a6e1a6d9f4a6244dbf0310c1e9f1eb0', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (41, 1, 1, '5ec1398c-e9c3-4bba-969c-b6630009b934', '43386024', 'n76pEG1Wdsjz', '8d4d3ed80dcdc25553dcb14a28eeb76eae64c3644fdef26cc9c81bac1d3b7a40', 'booked', 'self', '2026-11-26 15:30:00+00', '2026-11-26 16:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AcoJJkjKMggmDKg-KeCD0u6uZ3pG8zUOoXyxgqhlwn8OeOjmDFmkFrysH_81D2_aAOPw8WYd3xeXQmJxlcuF9136MsbrBC1FzBgK3YNXEYo_yhgoLlyTE9bxYXUjuU766gx', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '2201480cd43b07c5c8210f87764c5f6be4f4e7eb62b4f8edefd26bf8dc395402', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (43, 1, 1, '898745b8-8009-4b88-9f03-de7cf2f2fbca', '68040658', 'vKhOgBRXnL8m', '139a13b1cb134cf5243554338b4dd2971210872aa4e4c644e3f8d067a91e6710', 'booked', 'self', '2026-11-25 11:00:00+00', '2026-11-25 11:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_AcoA7rgy5mQkCjWGhFhg8wf0WzAzSqdMWga6j5HH44jEl8z2_BAGkOw_tTw5gLER2iQieCHz3GpHcAZ3PpcWcuK4eZrmcs58hAo7TAovg9I_9X-HJqCANz3YSwgJRa3QTot', 'en', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, 0, 0, 0, 2, '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (40, 1, 1, '05fa0ff9-ac91-48b2-b088-d8c2e7813a11', '45522971', 'JxnAiCwQIfon', 'd914351923bbd31ed65db5fa2e642c028f49e46f0d1aa8b92ba349c33a0e90dc', 'booked', 'self', '2026-11-26 15:00:00+00', '2026-11-26 15:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_Aco6ppt3dkG1Nex3V0-xCy5ns-8Di1YI0_UEe7J7pDNeA5buuR7UKnqPbKQ3vypVsjJjvhaLhTik6DHwLwCKcJBuPqI7eoZEXLFF57tqfwvEa3Q1WiPAG00HLSIXmqiifXO', 'en', 'gAAAAABq_AcoSW75rXwrTcA1i-7l3ZJhfBmT__LtP6wKk2MJr3J-8T9Z_lxuJekqadmzlJUWfLkejwFDq1aCMkj_aCKeIVayvlxmJo04efoRrHXr0IA_RPRSS-Dzi7ulqCk4uyoEGOfvp694S-UH5Q8Z-0DPyPQmG-mDrxsQ7inexWLDvX1JzQ0=', '6f1d855d0f2a0c5b3f69e96fc155f0e450168119fdfcd61096d8b022b89fd71f', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 2, 4, '2026-11-17 07:50:00+00', '2026-11-17 07:50:02+00', '2026-11-17 07:50:02+00', NULL, 0, NULL, NULL, 'client', false, false, false, true, false, NULL, '3fbe7c4f7b21609636cf33cc593674a6eb2fc83869fab65b349edcbf4008b247', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (44, 1, 1, 'dd87cfdd-e63f-4db3-ac7b-48d9804b8774', '89061053', 'yyGmSBnH5U7n', 'a4aabb495c396471d9cb6d57deb67994e03f6919f05bc570e37e5f99746bf171', 'booked', 'self', '2026-12-01 08:30:00+00', '2026-12-01 09:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_Aegc0SMMU_fkjq3Y1qtxHtk0YgAtddvKRguZpgkhY4gUDqWPpRPlI4cvYBzJ_vcUpB5C3b5zTNJODulAgUKKaksrGwttIrA-SEmTWVgFBfZMOG4UVGKlQuz7ae37QFbSCEg4-vhDEoM8OM2zpQJwTTWhziuGedz1YShznByGDJ97nk=', 'de', NULL, NULL, false, 'gAAAAABq_AegZhgugJ9MDRbTeXN_aIsLSq4J6A_AFY_s6wSGizXaTEfOTRozWrW4ZUpVXnlIPY2a6brKy0sFqo1LlYmFGVToIGhMiNQHSyqciwnYQ5RuPGMoR-VvyHenCgWHwppkt6zxEhlSiVOjl7e3nDRqMHLaS8SWRYk2VgkY9zV4BFt8MTQ=', '90c47c13433dd30c493de1b6a3e33bcbff2b1eff101b8a96475861e545b5af1f', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 07:52:00+00', '2026-11-17 07:52:00+00', '2026-11-17 07:52:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '6cd89d4726cae07fbfec659f355db84abc6f5c521e133b1b9ab1dd744a390d6e', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (45, 1, 1, '8f821254-1609-48dd-b654-971b70abcc01', '38697305', 'kcf3JW-EJFVZ', '85083ab376a4ba465bbef0b4b26114108c1f9235463b65259e934f2081aee908', 'booked', 'self', '2026-12-01 09:00:00+00', '2026-12-01 09:30:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_A1ARhzd9Z_CmgnbznF3W_8ecKZZ9_wlz9rwj1C5OXYvHuVdMtNU0Br9g4BCRiV44FvNslnuRPq9UEPzAeL-1KPtwVU6NJRmv9zaORdrFlp0kyy85nh9OohENdodB9MZfpA0AAn6vJBYpEDrmz-SGNbOsCGGJ8Qtt2YSWuhjJtSimI0=', 'ar', NULL, NULL, false, 'gAAAAABq_A1Am8QOy97hMz3gujTVqSlcDTfdO5gDdhKQ0BL7bYYNS1Yqu3V38WjXmmVOEGdZEi8DjrGN4r34g6wWv8aosUrqXY23dIDAjsrUNiC-NizyfVvPlym1qCuj4weKVkBAZ4dcaT7zG6b3liDZ_aPSlF9m_dKGrMHHOI66L5QI5r5ZJAA=', 'a323dce7b2b6f23e0e3c4386372f8d097fd76fdc8977325776a2f76ceb3d1c80', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '43aa4175ee9eb2a95e643a415079a1bec7af23abe5dbbec415e5a9e657f91e7b', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (46, 1, 1, '958fa64c-f13a-4a64-813b-c4fab1354f25', '97965116', 'fWLk__xIYpot', '92fc9e180869971dd1beaa0c6f4eb5bbdbc2cd365a019322839d1ba9171c50b5', 'booked', 'desk', '2026-11-25 09:00:00+00', '2026-11-25 09:30:00+00', NULL, 'de', NULL, 'not_needed', false, 'gAAAAABq_BdUDdpBMrXn-7K79JEZ9kL4kkrlWcwylqi3V8Amj1s0os5W7T7XLktk5M09rqYp9Ow7jg9SS6eLgGTe2NNX9I0Xui1oXKMwyo8Fj_MQQMX7SKa__3DGiuJWCw764Bb1LCBxYqoZYd4CO_4lRB-QBcFZy0sBmmTP8JJO9P_27P_Dhnw=', 'de', 'gAAAAABq_BdU9bjq-m6KGFmTqHsaGjLbtQBwRvdfSJNPZin-28iV4E0Ax2O-FHRI8aV_00BQ_TJGGmbCCRlO9gUncghB0OyhH5jPS9OI8WdRzdcvnEXnE1YaLuIu-1FwHNC_OHQWc1XLDT2KvkZEgaq2APMIbGaTd0f9aEf59Qh2V-r8tEafGj8=', '7424c85fcbed51c2c380849c904a2aa0310191221d1b88d72778140c4e4684fc', false, 'gAAAAABq_BdUS1TwJ26Ej8OrVsETCGosiZ3eJuRd_C4BvFWVe6_PvcnFOV7vqUg69k1Q1ANseTlVKl1fDF3kuHHj1ok8LfWdOVs4W14vT5o6ratfTbPzxw3tkCX4Pxmyqya-UnS_RbM61X5suknSxD-_-HwCwYIZDMjKmFevGvSt9TN_8YpTlnw=', '40ba6286849520bf90331da3e79585b65e8e51d143ec9c60876dc517c791aa46', NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, '2e0c24bffcec801ccdd08deaa940268987b1fb66691b39a49e74085bd9431a50', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (47, 1, 1, '4ab7e0f8-aa19-4f4e-9700-e9674aecab09', '61874653', 'OeSHn9nEx4MN', '1925f7db06a5d5bad953a6ca9ab4350e179844a6db583e5ac5982366f12b0245', 'booked', 'desk', '2026-11-25 10:30:00+00', '2026-11-25 11:00:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_BdU_g1eJ3Ts9rd4IZSb3O5WlhU72uBUMvRI0eFxgBZIAGqHQ1fN34D45wjXuQp-vfDegwXxY8M3Te0Cz6WPjooKsPvhESethkwuTOeb-eincf3YI55OtlTpnki_Ufp5463NFGjwo73TzK0-3HqmdKOw9TOWtph_T5WqaqcFtSvK9Kc=', 'de', 'gAAAAABq_BdUsHHSmmDn5dp66khVzQg0yF-mYB6XvQ9fn57JOpj5k9kOXY5eHFLW3ld5XKDD8-OmL78PUPutRZP35vj6ecNGynGVYMJUo0ImXju-_rTkfSgX6IdZAv5dx8exYNncq7tQEmamOFvOiMSUgWC-f5Yb1Q-d-GK8jSROBXKJ-hBGi5k=', 'a71a8a106cb23138a8e3b09abf17efd56e05bcff748665c71f7764d4a301c49b', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (48, 1, 1, 'c3c62ca5-1dcc-426e-9e3d-e797216c5e8c', '16932031', '_sVwWVBPmWv3', '530372c821d40ad7aa6d2126612de4b84b83ffb40fcd33c30b2a4e0159b2e5ab', 'booked', 'desk', '2026-11-25 09:30:00+00', '2026-11-25 10:00:00+00', NULL, 'uk', NULL, 'not_needed', false, 'gAAAAABq_BdUyXBNaNnP6Rs09FNiZ6wru-ajGfCU0yGjS2JJhHFXwuCxfw3_RkHjkZ5IehJIO88FGCbXf8KggcsBlbahcr5wvz_R-ABlvM91VI8nlTlps475a-n-Jbpq5Mc9p0MpyfvW_cl7SHPD_Aosy-63A3fgk3nnUoakD2EbXT-xfuQfi-Y=', 'de', 'gAAAAABq_BdUbSHCoJuHGBT_x46crhYb55zBJ9JdJKmfW5xUmxTLMMsX5Ik_BfSgrdWDMQkCJ06rprdrysChgVxirbPNHMiLjoIHhDByA5e2Cdg47Kvaj28dd_fcgppyzXfBq9fBDrPhQuG69ZU79-bC3vx6BnBfunqbfKEeJmEiquSu9N7VXeU=', 'c4c535d10e4d109733a0ba91c74ad5cac31cd08769dc023c43132f59035fc375', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, 'b31b01b997e743ad3d0efe3ac54ffebc86cb3b5f3b743fd6d3d71a30a5ad9c97', NULL, NULL, NULL, NULL);
INSERT INTO public.appointments VALUES (49, 1, 1, '193ac5ed-b7b4-4779-848f-bcdbf70ee364', '60740622', '1RxupabAQoSe', '7b82eea1b769bbba89cbe74eb15ecca3aed4e7f397cd5f6e65f66cfd4b41a4ec', 'arrived', 'desk', '2026-11-17 08:55:00+00', '2026-11-17 09:25:00+00', NULL, NULL, NULL, 'not_needed', false, 'gAAAAABq_BdUaPh16A1VV7n-2AjVuN3d7Zq4D-kMEmlKjFrBwlB-P-NESTs95I-oX3agpJwTi0ey4kMyd8Nn5LTP0x4KryP0WtkOQrAfcrjH2iqYsmqmq4ukFcKPawm9Fgxbblh03zXd', 'de', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 0, 0, 0, 1, '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', NULL, 0, NULL, NULL, NULL, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL);

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
INSERT INTO public.audit_entries VALUES (9, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc');
INSERT INTO public.audit_entries VALUES (10, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a');
INSERT INTO public.audit_entries VALUES (11, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '6bc5a322-f782-4148-9b4f-14f1c407d896');
INSERT INTO public.audit_entries VALUES (12, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'd2a2316e-460c-4a56-8399-9812afbdabc1');
INSERT INTO public.audit_entries VALUES (13, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'f2578205-eb73-4074-b014-2a7c1474bc80');
INSERT INTO public.audit_entries VALUES (14, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '7f5f7ce1-dc6c-4427-8213-e4d2d4e200e9');
INSERT INTO public.audit_entries VALUES (15, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'eb14d8e8-adf6-4839-89a8-8232139b3935');
INSERT INTO public.audit_entries VALUES (16, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42');
INSERT INTO public.audit_entries VALUES (17, 1, '2026-11-09 05:00:00+00', 'booked', 'other', NULL, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09');
INSERT INTO public.audit_entries VALUES (18, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '412630ac-683c-4eaa-bb93-6076a45ac7d2');
INSERT INTO public.audit_entries VALUES (19, 1, '2026-11-09 05:00:00+00', 'booked', 'other', NULL, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4');
INSERT INTO public.audit_entries VALUES (20, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c');
INSERT INTO public.audit_entries VALUES (21, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'a2b70038-b70a-4bb9-b752-1741792db64b');
INSERT INTO public.audit_entries VALUES (22, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'c6a1f8b4-8488-4a0f-9905-fa0e59086a06');
INSERT INTO public.audit_entries VALUES (23, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'e38f68a7-7ae2-46b3-8b45-415edee95219');
INSERT INTO public.audit_entries VALUES (24, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'cef3d8d6-5fae-410d-b505-096e068dbe1d');
INSERT INTO public.audit_entries VALUES (25, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, 'e98842d5-19f7-4800-82de-b394df658631');
INSERT INTO public.audit_entries VALUES (26, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '4f9344d6-6d6b-45e8-8c4d-88484a3e0cbb');
INSERT INTO public.audit_entries VALUES (27, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, 'Y7pb-_ryV76X');
INSERT INTO public.audit_entries VALUES (28, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, 'X-NltOorne9m');
INSERT INTO public.audit_entries VALUES (29, 1, '2026-11-09 05:00:00+00', 'call-back asked', 'client', NULL, 'ecaqlTDOfm_j');
INSERT INTO public.audit_entries VALUES (30, 1, '2026-11-09 05:00:00+00', 'booked', 'self', NULL, '733dd7ac-1550-452b-af84-d35dcb217f5d');
INSERT INTO public.audit_entries VALUES (31, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, '7c6e376e-9b45-40f2-a5b9-523257ee2057');
INSERT INTO public.audit_entries VALUES (32, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, 'eb3de649-a525-4bfc-bfa2-8889dda5603b');
INSERT INTO public.audit_entries VALUES (33, 1, '2026-11-09 05:01:00+00', 'booked', 'self', NULL, '9e8b20c1-f758-412d-9e46-a2bd437f166a');
INSERT INTO public.audit_entries VALUES (34, 1, '2026-11-09 05:01:00+00', 'told by phone', 'account', 1, 'eb3de649-a525-4bfc-bfa2-8889dda5603b');
INSERT INTO public.audit_entries VALUES (35, 1, '2026-11-09 05:01:00+00', 'letter sent again', 'account', 1, '9e8b20c1-f758-412d-9e46-a2bd437f166a');
INSERT INTO public.audit_entries VALUES (36, 1, '2026-11-09 05:01:00+00', 'cancelled', 'client', NULL, '6bc5a322-f782-4148-9b4f-14f1c407d896');
INSERT INTO public.audit_entries VALUES (37, 1, '2026-11-09 05:01:00+00', 'call-back done', 'account', 1, 'ecaqlTDOfm_j');
INSERT INTO public.audit_entries VALUES (38, 1, '2026-11-09 05:01:00+00', 'call-back withdrawn', 'client', NULL, 'Y7pb-_ryV76X');
INSERT INTO public.audit_entries VALUES (39, 1, '2026-11-09 05:01:00+00', 'call-back not reached', 'account', 1, 'X-NltOorne9m');
INSERT INTO public.audit_entries VALUES (40, 1, '2026-11-09 11:00:00+00', 'contact changed', 'client', NULL, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c');
INSERT INTO public.audit_entries VALUES (41, 1, '2026-11-09 11:00:00+00', 'wrong address', 'client', NULL, 'c6a1f8b4-8488-4a0f-9905-fa0e59086a06');
INSERT INTO public.audit_entries VALUES (42, 1, '2026-11-09 11:00:00+00', 'moved', 'shown', NULL, 'e38f68a7-7ae2-46b3-8b45-415edee95219');
INSERT INTO public.audit_entries VALUES (43, 1, '2026-11-09 11:00:00+00', 'booked', 'desk', 1, '46cc9a27-007f-483e-9f91-3623f2206a0c');
INSERT INTO public.audit_entries VALUES (44, 1, '2026-11-09 11:00:00+00', 'entry taken back', 'account', 1, '46cc9a27-007f-483e-9f91-3623f2206a0c');
INSERT INTO public.audit_entries VALUES (45, 1, '2026-11-10 08:40:00+00', 'arrived', 'account', 1, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc');
INSERT INTO public.audit_entries VALUES (46, 1, '2026-11-10 08:40:00+00', 'done', 'account', 1, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc');
INSERT INTO public.audit_entries VALUES (47, 1, '2026-11-10 08:40:00+00', 'paper', 'account', 1, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc');
INSERT INTO public.audit_entries VALUES (48, 1, '2026-11-11 08:40:00+00', 'missed', 'account', 1, '5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a');
INSERT INTO public.audit_entries VALUES (49, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '0a2308f8-6256-47f8-96ed-6a7ab66f4bcf');
INSERT INTO public.audit_entries VALUES (50, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, 'e203ce8d-7d54-4741-a416-625051742f93');
INSERT INTO public.audit_entries VALUES (51, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '3c96db42-0445-4a13-b0d1-c349546cab90');
INSERT INTO public.audit_entries VALUES (52, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '368ee7ea-14df-4f64-b8d2-582d497cab57');
INSERT INTO public.audit_entries VALUES (53, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, '2c09b065-952f-4cc1-b5f7-346d79209d99');
INSERT INTO public.audit_entries VALUES (54, 1, '2026-11-16 05:30:00+00', 'booked', 'self', NULL, 'f7b0c5df-6d54-4144-8525-9e3d21098d3b');
INSERT INTO public.audit_entries VALUES (55, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '3039d187-226b-41d7-9d48-1a83bb030fbf');
INSERT INTO public.audit_entries VALUES (56, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'f044e7d5-be47-451c-9227-883374e793ef');
INSERT INTO public.audit_entries VALUES (57, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'fc2579a7-35e2-4a31-9daa-c7508fa83531');
INSERT INTO public.audit_entries VALUES (58, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'eece5ccd-6cfc-462b-81bf-0bffe26883a0');
INSERT INTO public.audit_entries VALUES (59, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, 'f50ec0ef-1c8d-44f5-a597-57b7d1c07366');
INSERT INTO public.audit_entries VALUES (60, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f');
INSERT INTO public.audit_entries VALUES (61, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '2df12699-466a-43f0-810c-59f607aa464f');
INSERT INTO public.audit_entries VALUES (62, 1, '2026-11-16 07:00:00+00', 'booked', 'self', NULL, '63733363-db48-4dbc-a966-03f9fd7b9f23');
INSERT INTO public.audit_entries VALUES (63, 1, '2026-11-16 07:00:00+00', 'booked', 'desk', 1, '897c5f41-154d-4271-acd4-8480b032dee9');
INSERT INTO public.audit_entries VALUES (64, 1, '2026-11-16 07:00:00+00', 'booked beside another', 'desk', 1, '33292475-999f-4040-916c-122e48746830');
INSERT INTO public.audit_entries VALUES (65, 1, '2026-11-16 10:00:00+00', 'missed', 'account', 1, 'cef3d8d6-5fae-410d-b505-096e068dbe1d');
INSERT INTO public.audit_entries VALUES (66, 1, '2026-11-16 10:00:00+00', 'cancelled', 'account', 1, '3039d187-226b-41d7-9d48-1a83bb030fbf');
INSERT INTO public.audit_entries VALUES (67, 1, '2026-11-16 10:00:00+00', 'cancelled', 'shown', NULL, 'eece5ccd-6cfc-462b-81bf-0bffe26883a0');
INSERT INTO public.audit_entries VALUES (68, 1, '2026-11-16 10:00:00+00', 'moved', 'client', NULL, '63733363-db48-4dbc-a966-03f9fd7b9f23');
INSERT INTO public.audit_entries VALUES (69, 1, '2026-11-16 10:00:00+00', 'moved', 'account', 1, 'f044e7d5-be47-451c-9227-883374e793ef');
INSERT INTO public.audit_entries VALUES (70, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, 'fc2579a7-35e2-4a31-9daa-c7508fa83531');
INSERT INTO public.audit_entries VALUES (71, 1, '2026-11-16 10:00:00+00', 'interpreter arranged', 'account', 1, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4');
INSERT INTO public.audit_entries VALUES (72, 1, '2026-11-16 10:00:00+00', 'nothing more sent', 'account', 1, 'a2b70038-b70a-4bb9-b752-1741792db64b');
INSERT INTO public.audit_entries VALUES (73, 1, '2026-11-16 10:00:00+00', 'written again', 'account', 1, 'a2b70038-b70a-4bb9-b752-1741792db64b');
INSERT INTO public.audit_entries VALUES (74, 1, '2026-11-16 10:00:00+00', 'nothing more sent', 'account', 1, 'a2b70038-b70a-4bb9-b752-1741792db64b');
INSERT INTO public.audit_entries VALUES (75, 1, '2026-11-16 10:00:00+00', 'cancelled', 'account', 1, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f');
INSERT INTO public.audit_entries VALUES (76, 1, '2026-11-16 10:00:00+00', 'cancellation taken back', 'account', 1, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f');
INSERT INTO public.audit_entries VALUES (77, 1, '2026-11-16 10:00:00+00', 'key ended', 'client', NULL, '33292475-999f-4040-916c-122e48746830');
INSERT INTO public.audit_entries VALUES (78, 1, '2026-11-16 10:00:00+00', 'note written', 'account', 1, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09');
INSERT INTO public.audit_entries VALUES (79, 1, '2026-11-16 10:00:00+00', 'contact changed', 'account', 1, '7f5f7ce1-dc6c-4427-8213-e4d2d4e200e9');
INSERT INTO public.audit_entries VALUES (80, 1, '2026-11-16 10:00:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (81, 1, '2026-11-16 10:00:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (82, 1, '2026-11-16 10:00:00+00', 'no longer kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (83, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, 'fc2579a7-35e2-4a31-9daa-c7508fa83531');
INSERT INTO public.audit_entries VALUES (84, 1, '2026-11-16 10:00:00+00', 'change taken back', 'account', 1, 'fc2579a7-35e2-4a31-9daa-c7508fa83531');
INSERT INTO public.audit_entries VALUES (85, 1, '2026-11-16 10:00:00+00', 'length changed', 'account', 1, 'fc2579a7-35e2-4a31-9daa-c7508fa83531');
INSERT INTO public.audit_entries VALUES (86, 1, '2026-11-16 10:00:00+00', 'opened', 'account', 1, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09');
INSERT INTO public.audit_entries VALUES (87, 1, '2026-11-16 10:00:00+00', 'printed', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (88, 1, '2026-11-16 10:00:00+00', 'searched', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (89, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, '0a2308f8-6256-47f8-96ed-6a7ab66f4bcf');
INSERT INTO public.audit_entries VALUES (90, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, 'e203ce8d-7d54-4741-a416-625051742f93');
INSERT INTO public.audit_entries VALUES (91, 1, '2026-11-16 17:30:00+00', 'cancelled', 'account', 1, '3c96db42-0445-4a13-b0d1-c349546cab90');
INSERT INTO public.audit_entries VALUES (92, 1, '2026-11-17 07:55:00+00', 'arrived', 'account', 1, 'd2a2316e-460c-4a56-8399-9812afbdabc1');
INSERT INTO public.audit_entries VALUES (93, 1, '2026-11-17 07:55:00+00', 'done', 'account', 1, 'd2a2316e-460c-4a56-8399-9812afbdabc1');
INSERT INTO public.audit_entries VALUES (94, 1, '2026-11-17 08:01:00+00', 'arrived', 'account', 1, 'f2578205-eb73-4074-b014-2a7c1474bc80');
INSERT INTO public.audit_entries VALUES (95, 1, '2026-11-17 08:01:00+00', 'late', 'client', NULL, '7f5f7ce1-dc6c-4427-8213-e4d2d4e200e9');
INSERT INTO public.audit_entries VALUES (96, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, '05fa0ff9-ac91-48b2-b088-d8c2e7813a11');
INSERT INTO public.audit_entries VALUES (97, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, '5ec1398c-e9c3-4bba-969c-b6630009b934');
INSERT INTO public.audit_entries VALUES (98, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, 'bb7735fe-4dd6-495f-8fcd-3be7fcebb537');
INSERT INTO public.audit_entries VALUES (99, 1, '2026-11-17 07:50:00+00', 'booked', 'self', NULL, '898745b8-8009-4b88-9f03-de7cf2f2fbca');
INSERT INTO public.audit_entries VALUES (100, 1, '2026-11-17 07:50:00+00', 'cancelled', 'client', NULL, '05fa0ff9-ac91-48b2-b088-d8c2e7813a11');
INSERT INTO public.audit_entries VALUES (101, 1, '2026-11-17 07:50:00+00', 'cancellation taken back', 'shown', NULL, '05fa0ff9-ac91-48b2-b088-d8c2e7813a11');
INSERT INTO public.audit_entries VALUES (102, 1, '2026-11-17 07:52:00+00', 'booked', 'self', NULL, 'dd87cfdd-e63f-4db3-ac7b-48d9804b8774');
INSERT INTO public.audit_entries VALUES (103, 1, '2026-11-17 08:16:00+00', 'sender set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (104, 1, '2026-11-17 08:16:00+00', 'booked', 'self', NULL, '8f821254-1609-48dd-b654-971b70abcc01');
INSERT INTO public.audit_entries VALUES (105, 1, '2026-11-17 08:16:00+00', 'sender set', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (106, 1, '2026-11-17 08:16:00+00', 'erased', 'client', NULL, 'bb7735fe-4dd6-495f-8fcd-3be7fcebb537');
INSERT INTO public.audit_entries VALUES (107, 1, '2026-11-17 08:16:00+00', 'contact changed', 'client', NULL, '898745b8-8009-4b88-9f03-de7cf2f2fbca');
INSERT INTO public.audit_entries VALUES (108, 1, '2026-11-17 08:16:00+00', 'call-back asked', 'client', NULL, 'RXaEuf5NiBm8');
INSERT INTO public.audit_entries VALUES (109, 1, '2026-11-17 08:16:00+00', 'call-back asked', 'client', NULL, 'OPTNhP0pSlrR');
INSERT INTO public.audit_entries VALUES (110, 1, '2026-11-17 08:59:00+00', 'cancelled', 'client', NULL, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42');
INSERT INTO public.audit_entries VALUES (111, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, 'f50ec0ef-1c8d-44f5-a597-57b7d1c07366');
INSERT INTO public.audit_entries VALUES (112, 1, '2026-11-17 08:59:00+00', 'moved', 'account', 1, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f');
INSERT INTO public.audit_entries VALUES (113, 1, '2026-11-17 08:59:00+00', 'length changed', 'account', 1, '412630ac-683c-4eaa-bb93-6076a45ac7d2');
INSERT INTO public.audit_entries VALUES (114, 1, '2026-11-17 08:59:00+00', 'no interpreter found', 'account', 1, '2df12699-466a-43f0-810c-59f607aa464f');
INSERT INTO public.audit_entries VALUES (115, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, '368ee7ea-14df-4f64-b8d2-582d497cab57');
INSERT INTO public.audit_entries VALUES (116, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, '2c09b065-952f-4cc1-b5f7-346d79209d99');
INSERT INTO public.audit_entries VALUES (117, 1, '2026-11-17 08:59:00+00', 'cancelled', 'account', 1, 'f7b0c5df-6d54-4144-8525-9e3d21098d3b');
INSERT INTO public.audit_entries VALUES (118, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, '958fa64c-f13a-4a64-813b-c4fab1354f25');
INSERT INTO public.audit_entries VALUES (119, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, '4ab7e0f8-aa19-4f4e-9700-e9674aecab09');
INSERT INTO public.audit_entries VALUES (120, 1, '2026-11-17 08:59:00+00', 'call-back booked', 'account', 1, 'OPTNhP0pSlrR');
INSERT INTO public.audit_entries VALUES (121, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, 'c3c62ca5-1dcc-426e-9e3d-e797216c5e8c');
INSERT INTO public.audit_entries VALUES (122, 1, '2026-11-17 08:59:00+00', 'booked', 'desk', 1, '193ac5ed-b7b4-4779-848f-bcdbf70ee364');
INSERT INTO public.audit_entries VALUES (123, 1, '2026-11-17 08:59:00+00', 'arrived', 'account', 1, '193ac5ed-b7b4-4779-848f-bcdbf70ee364');
INSERT INTO public.audit_entries VALUES (124, 1, '2026-11-17 08:59:00+00', 'call-back done', 'account', 1, 'RXaEuf5NiBm8');
INSERT INTO public.audit_entries VALUES (125, 1, '2026-11-17 08:59:00+00', 'kept free', 'account', 1, NULL);
INSERT INTO public.audit_entries VALUES (126, 1, '2026-11-17 08:59:00+00', 'full for today', 'account', 1, NULL);

INSERT INTO public.callbacks VALUES (3, 1, NULL, '52949802', 'ecaqlTDOfm_j', '3dd81aa629b04e53d72129682bb0dc9baa36e84a5cb9127a7062072cc4a32cf8', 'gAAAAABq8VNQaXbrGfsWKe-PGVgmjn36w1-v1aDxASQqQQn7VS0fzZcL9Fx80dM4G_Cwl5f0SBJ0wC6Ci8sqZdkFHR0EDx0l4qdX3UEFn1pAkni44WU6k35ZZ8z46ueOcEwX-wBY4gvJ', 'de', 'ru', NULL, NULL, 'gAAAAABq8VNQZT9F5srMHOy8pU9MT72KoJl2tc-y_uYAYcqFqCa1OsF9scVYyUWmwegCMiWlapNpOfhIh7MS6nhoIM1AD828y3FzLNqcj93kaaHyur9K0LgfIAwGHXhBWgBq0tBctKhH', '02b6f86d862f544cbf5763a9a0b73ffbc40d4ed0d582f18c807c92a04f400126', NULL, NULL, NULL, 0, 0, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (1, 1, NULL, '37625077', 'Y7pb-_ryV76X', '7620fd7ce42bdc334809c611e2748d9bf47aab3aadf4daca8f32cfdbf828366c', 'gAAAAABq8VNQ6i3lWV7jubO5GfdZihdFqhMhxf79tTP04mcaD1FIs-sl7KrZFGsY5WhRkb-UKVJFcLV3X5hMDna9iG2CQXNSuuifEKVIi-iLL-dTXYAg4R9e8PA0ePPnsKT41X1dqBwL', 'en', 'fr', NULL, NULL, 'gAAAAABq8VNQzJYaOiYtk2wnlc5TMlOFh8HoVIaqoP6u_k-mS7ZLOy1UFzZokaZTEVHDvwekjo9020GOIbE-t1Qbl_Z-u5TB8AztPSfZZ2xwNM9KTzW14h4N8PAJqky3po6PhdgNfwBw', '87d0dbd19e93ebbd4ae6e75524b6c5d3b0ac9cb51e481a65798b1742fff12062', NULL, NULL, NULL, 0, 0, '2026-11-09 05:00:00+00', '2026-11-09 05:01:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (2, 1, NULL, '19507574', 'X-NltOorne9m', 'ecd2df7e3ec88d009ee806cac0156047cd7ea697b9b45b331025387f0ab447a3', 'gAAAAABq8VNQSYMrdTGutTpxH-d_WePAtm5Z5v9gwYQfZYJ4WYrDlvnlX7k3p6Yz30mro4m63uI5uBPmL98NNyPssoB4aNsIYrwhMpLFgensWnEboAP-8QJF4XwtSPDBG6qTeneBaZT1lVO-WapFYmr0yntL3SqjZyF6-n_7xGu_Ukp1IhcVLoQ=', 'en', 'ti', NULL, NULL, 'gAAAAABq8VNQ_w1Yyp247cSLh0TV5Xq1faQQ8YhNnKvoKXT4YuXHCc0IFaCptQhXYTMoJFPkNUbLIBe-XFl44pKMnFbAZxfZ_S3rU-le1nmA5n-MxDOtZyrYc7PNQ17BigJPKwsRjmv-', '6507b27b553977edde663290ea12800e8acd0c811574f44889d045a1a5b9787e', NULL, 'gAAAAABq8VNQZDgXknrarwPMUayiCbayfpESMSpZ8AS6YIPdbVQVwEXF5yC7OzMB5CkDh00WLn44rOFdZo7m-BXzwJ_duO5EacSP-nmbVuWrbn-8G1gkariZiz9zkcHAgjzumkhUByI37RPaKk5INmPyzQhBXIYM9Nb1HSS0pR7SDu5Bg2Zdeyo=', NULL, 0, 0, '2026-11-09 05:00:00+00', NULL, 1, '2026-11-09 05:01:00+00');
INSERT INTO public.callbacks VALUES (5, 1, 47, '84514161', 'OPTNhP0pSlrR', 'bad20a97f493a9756789ae2fa7137f65cb217d023a6b16163fd6caea8ab3e016', 'gAAAAABq_A1AGEJxN-tY8s6kRiL3kXrN-MVkrYcomU0eFhOQAhJlofT1C-Zw1pjWOa-du951KekQQgCCWFqyMoD6Jfm7drGyQZcQi3pFPny5tgT9or-ZoMbeQHIlxtxkyl_31xDkbGtd', 'de', 'ru', NULL, NULL, 'gAAAAABq_A1AO84w1mBBDPGRppamt9feF3Gx68geAK0lEwom6tVnwWQhw-u5MNXQD2O9Yas6988jhBhblbJniw0Xlxq71uhlqW1AP8Wbq7I_9kW9obPQ7WNdrR1V54hxu_Y8Who-ztM9', 'a71a8a106cb23138a8e3b09abf17efd56e05bcff748665c71f7764d4a301c49b', NULL, NULL, NULL, 0, 0, '2026-11-17 08:16:00+00', '2026-11-17 08:59:00+00', 0, NULL);
INSERT INTO public.callbacks VALUES (4, 1, NULL, '26381120', 'RXaEuf5NiBm8', 'dbb3f7f3d19951b20c2b4280f45f2f254d8892a410836dc1c4f19ee0c2d3fa84', 'gAAAAABq_A1A2dcrm5ENA5DZS0aUDxi4tElt4AoMFWqzAJyYh1_bDbErbv61esJ6H6Zuz6_Tf9kdJvYeHZ21cVIYG5ZeSGtZFkj57xX73kJvVIemTphRbeXzM1ZzbCIRk2dUbHkZ_9Xd', 'de', 'ru', NULL, NULL, 'gAAAAABq_A1AF3_ExsNJtc7lX0gRoe9sx16F3OveUY5jAxto5Um_us5ZyDWIzbn-AQdBX6BtBajr8fYB-IooI_koQzqaYw7Nc2HdqfcjFiSkodfItGyb7-3Lp0NcZDf6kL2cAQ8YCDS7', 'd9e3fa65d208e76cd0dc1497229f608cc964ace0feca92d0c49af4c8afae11c2', NULL, NULL, NULL, 0, 0, '2026-11-17 08:16:00+00', '2026-11-17 08:59:00+00', 0, NULL);

INSERT INTO public.canary VALUES (1, 'gAAAAABq8VNQRpEgzbQI1w1xxumehAnNhg2Zdv63qyyxEbee-XiB0qSLhwPznYsylt8O-dACwCOWF2G7Oblx-t_W1Uu-EBnXdO5Na_eo0PAjb-LCZKRB5dI02bLmXg3SX73EVaDl1OaR');

INSERT INTO public.closures VALUES (1, 1, NULL, '2026-12-01 23:00:00+00', '2026-12-02 23:00:00+00');
INSERT INTO public.closures VALUES (2, 1, 1, '2026-12-02 23:00:00+00', '2026-12-03 23:00:00+00');
INSERT INTO public.closures VALUES (3, 1, 1, '2026-11-30 07:30:00+00', '2026-11-30 11:30:00+00');
INSERT INTO public.closures VALUES (5, 1, 1, '2026-11-26 16:30:00+00', '2026-11-26 17:00:00+00');

INSERT INTO public.counsellors VALUES (2, 1, 2, 'Δήμητρα', NULL, false, true, false, true);
INSERT INTO public.counsellors VALUES (1, 1, 1, 'Rania Haddad', '7a05cd3fa4dd6e7c536245993492cbbc1ee357e227ea5e29e5f660d460b8c75e', true, true, true, true);

INSERT INTO public.heartbeats VALUES ('worker', '2026-11-17 08:16:00+00');

INSERT INTO public.letters VALUES (3, 1, 4, 'd2a2316e-460c-4a56-8399-9812afbdabc1', 'confirmation', 'client', NULL, NULL, '4276e9f10a34f94e60d3', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (1, 1, 1, '1bf62d8c-9e69-4d92-996d-5eef0b0948cc', 'confirmation', 'client', NULL, NULL, 'c84747aa3224e2cfc238', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '2c41e3a28627f16b2a988dd7f9e524bd589340bddd39f6ceef3ab6ed580dba8f', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (6, 1, 9, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09', 'confirmation', 'client', NULL, NULL, 'beac99c93fcfe96f6a6d', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (2, 1, 2, '5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a', 'confirmation', 'client', NULL, NULL, '9616de117f072d96c89e', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (10, 1, 13, 'a2b70038-b70a-4bb9-b752-1741792db64b', 'confirmation', 'client', NULL, NULL, '794be7a5c513c0bcce20', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '880c9650bf0433c5a8a548fe3ea18e738c2d5554e229415c2808fa483bfa18f8', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (4, 1, 7, 'eb14d8e8-adf6-4839-89a8-8232139b3935', 'confirmation', 'client', NULL, NULL, 'a32165fc4b7f3400333c', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (7, 1, 9, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09', 'confirmation', 'helper', NULL, NULL, '2885b74eec830e9f1a64', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (5, 1, 8, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42', 'confirmation', 'client', NULL, NULL, 'aa06267472c3ddfeb583', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (16, 1, 21, 'eb3de649-a525-4bfc-bfa2-8889dda5603b', 'confirmation', 'client', NULL, NULL, '43d8577cce527431ae0c', 'dead', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', '31361becf53a09c1d999fcf5937c368b48898e53d3ac8f61f522a2f7e3968c14', NULL, NULL, '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00');
INSERT INTO public.letters VALUES (11, 1, 14, 'c6a1f8b4-8488-4a0f-9905-fa0e59086a06', 'confirmation', 'client', NULL, NULL, 'b37fb171c117ef686678', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '85768118d927bb0eb25716d074fb61a48d0ee67cb3d1b1ef5123df4f913ab73f', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (8, 1, 11, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4', 'confirmation', 'helper', NULL, NULL, '38fc77c13112e66ad679', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (15, 1, 20, '7c6e376e-9b45-40f2-a5b9-523257ee2057', 'confirmation', 'client', 'gAAAAABq8VOMWe6tzvYCSyBVacjcjJSw7A4K_mqhhCNhkh9f8bvyphIrT8iWE1myENo7TeXPI0C7QfCJ3veOj6pFAlJwsNbIuHG2bLJxbI3UERFT2j4LPhazaLzKCkV4EzKyQWJq0KI1AUMvhq1Vz_ykxdSccHF3Y6i9ZnwKolsBtulakluYjeg=', 'gAAAAABq8VOMRxlA38MaoVlnUzAkdEHFTmhUEBF3en1FZ7C1KwzOlxEIwEVe_andExAaHsB_mdQgnBmeaeOR9XCHx6ZnQckuep0xFXaxlAve3MtVMw3tc262T-ATMcLF0PkcyIcvSkoGyNjYb2BgndnCorKN5SECHWBaml6v69z-KGKXfAK-uJJohEV-07Yemjgb1i3OYIOP0XlQ18xt_QRdoj3BEh5K5Tg607xOtyXuJZoaqXV_dWRr7iVe1rdpW6hP53TFIhWPU_kVfPmk7UZ9DJGDwSxtjAX75WWMaTTUqw2EnzbVMCJgZN4ujhnmAGAY3b7BBXlUxrwoc0U23jpmTHGk9YFAk3e6LA7X_oSTi1MA9vHXwh2pTSzr35r-MR0K1-Ko1MGIQGvHJstHi6FJVLGkz6X9zc7YgSbhJO6gUElOPDBGUgv1OOnl54Btr1xqqns4P2Xi4socP0F61wJdOPBvEvv9s-sxrFC7TmI9fYq2ditPyt86m89zkDY04sVpR1YlLp9bvS-K2Y4xGb-vcB1n_vjBdndThVw6J5UH0fmRidA781I0qqVM2e42wHHgecrajB9Qs2kNEgDVGs1kpDxcPT2HG6qWVkMjD0lEoDlJbtcGDd5E1r_Fzw2wVWnpuYckx04Sbn_8_FG3B4OwOVT-cKrIMYbG70jeaYeiwQ3DrAxTzjKly1NSMeSgYUZ53pcB0GXPShTGn_toysmJ0P0Y-36p0zwCIFL3rU-8JWnGK_9fg4zBgzBkydguHmmogVyKUrk5YA8a8GbVrMO18VCNWEUUo4DLCVQFQAOuMKQSTlBrXaNl0yDMMGzj7Q9J3K2gObpDm_kEhOpldB9tN9HqwTLqe-Bd_tJx_RSgSP4y9v7Sl6mQ287Wg-vJpEgKBTK4AgHqDXCiR3ssii3Sjq3ga-kNiZEe6CsEDxZrhOvZuUYWiYwozvjnFhbUx9JItrGvHYpPiipD5-WsGpiMobiCRwBLIqq26-hrT50YlO0cB-lBB9g1YHBXeQcyfJp0RMULIwI_WRgk6P-XSdfKLVietmJqk9C0RbfT8NalbNJ1BiYOjCqIogXNbtPWBXZ5uarvjYX3Oe8ZHfYqIL1EGQbdPK-ISqKDE_yReFgE-ejrpvJLf7VGUB3DBrzBXEVRmGV5trGVZLk5-MZ2IYROz_RUfqiygF1YONIxZc1qceL6OX1ehY6uZPYObnxsZxcvw5939teTH52wIIFp0qDY6m9kkeeRqkqOqSLwI54DprMxDgncZ78d0YUMSf_0M5X0x0FJf6xISxbGdtIJLE4sPYB_boOYHAcJ5DD8JmWbIbBLrB38O75v1M_JFWPU-LtAQ91BG0CuDILbEBYxCz8pRLKgwRVpXkzY_kTwlIn3LGuP5EAoqVrOB8vKeecBeEO8HXwu9tzvWxnV1BoShzdPDtmMgGG3Chh8jXCuS_SQ2QP9A-nm737gxy6_t9HMDDsyDEo-j-WcNFXFixvJD8K5dzLR8jIaaZ4lbhLRxGnqdVe6O5UrZspbg3QxRCocDouWL4UZr4ilJ3RIRkY5lj4ct9KsW3cAij_YY5VF0oP8LRVrSOeM9Oxc79JOTHIoZ8TSoIbnxTBRFW8iuXhIgh26kJxYLG3Ifg_8aO1DXFmO50sa-5o8ts123JxANg7ALvWC8Gm_SbDP5qKaY7NReb0aA7eg80rYHy5nMRJpB5dIHoaCSpvF5CNVX0Sg6Orf0Ye6XgltkfEFNzQHlRX7XcaRNEh6daSxkBcjNId8jxRkCeiwtmdX4ZieimrZJvjQY9FqVtFhgBIKN2_5MxFCS3w_Coti6DRjI1U-9QYSfCcs85pM3GeIL2Pl5LJyfriO9-XzzZwPgb0JxaDQsAf1UJz0AJn8Bz6FOXMYti9Fnw8XCXTBj6Bo1qfsodhA-fG4YvpjxejzH_Lxtmt_Zpxc7lx0aL7XvztToELVoGU1VyCNw6APCoR-zAhQG6ywVG1QMEBD9mvLQ6Ds4nR-ohrh3SFFFbtNsMp0GLy2jqbEE0hWJ3DWtYsslgUzxFMMNiqiRs3SMC-Md_dniTD8Sz92MffTeDKxjV6B84Y9BQIq4sncgrwDntt6pKaK5fUq72GB8qd3sJwLxPBDEoFWsRgTtmk6DpM69cKDyMa0xdi2tUmNVdiSkmbjstEVpixCrzwD7Zy2-a_lfxKV-LYDzDQ3hW4wgc9Xfjk4K7cqijfr8MbxioJYUPRbOuwln8Ddf2_YLX7G_2NvyYygqOnldRUyHkXNzs9C1_w_FBduhOvJWtdgVzBZrQpQhfZzNUMyeEO29ujqMApAHDWqJnYhX72TS3N0Avh-1mvVAl4pagvg2GIsQbkuHRG8DE-WfoZMs7L7Dvfn4PS250qky57jHRU-0GV_NEte39cXYlNuz4whcblL-qq8n81KaeNzKAk56rfkoZfmy-WVwAo8-cLBKnKe_KmzPoe18mvUFBLpnMe1ohfJJ_tW2XePWlX9MmuvTWvFnUXlzQDEka_Ku0fZ-ZVjPP__QbiVzTPXidDyR1rzL2LqzYr-DOkYTmjb7sSgoea69P4zjZCScokyMenGFNqieTn5_MkyuJkfQO8i4qUX6eyq2vVpOgfJ5S861SXrjjrirnkkKqFqSIGcnRSFHsSqVMk92P5Ly4k_HAPKtYj6rI8EN1JM8mLH7EndymQxF1tFaPidsQ4w6Xh0YwPCNqhJnW38h8wjCjnK5p6YyaQJP_64Qv3hAs-nk88PBMb9Qtc4D6-yw9y6stRJ9WvteByIwqWXfBE7Lp7ORJ8GK0K1AUvtkEWdHziIOOyDfM-Yq8U2s027_pjH4LTjUweeuYyNOZTgL7caeGQXFGjwSVC4VO_QG1NZl1LE4cQTkMFXodIfFU7gMdmfzCHwI3Ip9hEca3zWiwXLCUHbzqavWWn5ZqUFAjmZFhuhukJK7dmBo9TcT8YiXXc0Q25qpZVzRU8oc5oPGhfugGyQ-LuaUKi3oiCiHCJknhPx_pRXTR8HHAzrFLmqh5ZLqPIGKRtJMxJBZillarzkeC3Tbf8_QBH_wJ4mxGq0viqSdUFM9vSOHf4R8BPvudywT0oj0CEhxnrmPx4RQSVMCstmBDfqzwcSKoRKl7xmuUS7wkoExpR5cEF5YytqLFDFp4m4P_PJCyTcywHQSfZAjOmtnuMlgVT-ybEK96iTX1vVlULGOQA24K3SsB2BOt9oQT_GcG5xKtD_GyUrxk_fpKb15ijdN_X_9ImG9UzzJFAfMNjXjCb-cmns5hHLmaSKAZzsU7zGf8oLlMb5R1Ma6SsIJxtPof7BvChO4Zixqho2Gm6mLuD7lqocAGOZRM1NYUzJdwvsBDfmnUInLSz613-hRNcXiKVooc4uhoQIKOnjd3Me8wdGbq3PK7ikxAqxZW61UuFtYaV4BKwDbRvY4Bt_CbPys5hwqCMB1Pkdk8IJDLLwCeZyZhf4HeHdDZ1izXQXlNHmGAxnB5xnhGxGK4CUzIS9cndfYKz7SGtw1RKdSCLTVent_hXVCMGe_VkUMr9AKIjUFT5uCQFBb4RM4ptkAJjYXbUPVnyK67AZ-CzKc9dDck-ATTEWy1LJb-qyxAEd84B7h654nQr0yAHQ4lRf09EAzUzslW5Kbcb8twvOkpY5452P6Zzi1B1TV5_eMgYYLTrZmx4a99WW2un5Z8n4irGcGiyj2ThQRI9WYgoBPK4CVPIWURRpGcvCCMiHMEWnosVUr9pcU6jpFDf_m93-g04hGUK4On1UjH6k1eaHx1_mifGFYtK2MTgbnih_0OgZ5uL-v8WCF71LSPNxU2RJV5tQDNgQI4H5iPo9Ix6Oft-Chvc99iOX1kr8hmdz7BYfCvI6D12qF7CFJorVaXlFr_9VwqUgNxdC2r57VCX2LLnkwt_lBI1wridtJKVHuY8DcQRuP4u0f7-brkxcQtU3zGX6Gn4rJXGEg_G8lzwa4xTnSb4TbQ6KHvK1ZKEpTew_8kmyeh84M3LNAvM4KQ-AHt-oEwq48qAwLf4Xm2EAlfmEwQYKDu2FLVhLQ_RAXH1EL9Cv0uYq5IyB3MxkvSuDJvBVOr-9zLi6B0CZZIL2Sgc5CuNhsjZsdB0SgEWtdkkIzrIAjtG_9jQe0qPDf3PFQNN7gh_fF-XswtHbfkFqpv4hR6dHlyLGdXGRAr9o10CtYv82D1jjawlIUOk85hgy_hf480tasWaflSm9dfJg9H7qNIBnxta10za69T9HasAHFwoJQQlsq6Q4zMdTMijYa7nrnpu1hk92sn-oHdCaLcCUZwuF-x5-beZuck6jd2Y7huQbKhR8xMGHJbuvy3A7WtIc3jQvAJucfVBQ7zOKXx8OWXX044f6p-9UF6d77yinAI2PtnzI7j7VNRPWOaKneAaOh7Twvp5ZqE0U4wXbKIqLJFW0eIxz1BffGKlNSMYSvYmTOt_FVDhBFQQSZpvCCaLKQIXIpY5XkmaJzoGvNAxTg7Yc6cOFgsdUwnrqWsQXfV0IQi_mnbt9F77rzEV-Zaahzn67NFsJBZh5_MzdNK-S5T4TWWbrOUoFtMvXPNEqY-fSRavO9SycDTtaf4TQhzWQXeoqQKmZ9sxk4LY0OTcDBNdSmYHlFCrk83nIUS0YEVG3lPArQsI3qwWrsfybYqNjXo7QoClX5AV8VsijnToxfyjQPi3n5DO24gAMEIa4R1PfnFgrZi7QM9IDS2oxauGBZQheiHsiBe18nC1niiPsEwIDeaiRLrzV-iZi--5N9g2Jt3PGovAArSwHVB7FlEWQMDypcvK6I-tCgBS8OhJqDSwo-4hdX1zz8WS9mXCjjWPheaUJUigUIZkmk3-X1xYlj3RFLtZ4NV1IbGTdGWagmTnlsyjp8O3gPE-DoMW83nsnlQOEZUZ9EZD9wGdU1dFBNFU8Ku_lUlVWjZiDRyFjznaTlCTja9FpN98W4oX2BuDhgMyWtCQ5i4U5v5l4_zwB0PujEtau36lQcZqnqFYZH6042501FdEYj29_OfwtB0NZHYuPl-Py_DZeG193SN1tvKrOkJKLwYz9kkuvdFwDmx_QW3gvzVWikve6qj9ymnyrOlUUkcDStKpkrUdfeFvLVP50axA32t8baj_Vea2V1JSYvHDzS-vXkFTDWoVcNt7aGfu6N6fiT_xV5eFO7jKDvWuNZg4kcs5TBkl2g-6sfc6DO6XcqkB_7ozvPnlikzV4aENexRSYWSLOcXqBtJMOIE4LsdmdHvLlKMSGZ0MKKtOER-hEGVPkMalnGXynirMqShI4fBRx5tVnnBn90fKDs78LQzn21U-b2638Pjsisii162uYFzdWF13BWRwgvCMdIYMP5f07IK2agp5gv61xrHmvdfswPDX9f5YufUBovdrN9tviOWELlxf6oeLSVXbRZK7S_jHPoRA27CS8mxBPcYaIqGOdMcOOpyXrhkngNmzKF-jfk2AD5oDQwmlRT7JLakaQyzdA5sIkPzsEo4IIvMTH7tJhj8W68J4aABQPbiuYuraze9i1axdKv1epWWsM4rKrE30q6liixmtXHXs0TU6iI-kz3_Moz6POS1Mb-x7FbhWJcjr8aVk83UF70bSL1w-7I782ElcQwokGfq0am-oOnE3dDz0lHIMGw0Yj-Hoxz92nr7KUlDAAdFXruRjGcj2vdXOd0Qxs_Mi7W_jrxLjiCWmR6SjOeaoS3u2kzp5YCjBfZEWao3IuEcHQ24G_Z_eO5rcQ-URGKK79HIEnCVz466Fzi8fnu7IicgBGvrp44cvKl_gOJwYayLeLhFQrMSrR_l9ruOEYNEdX-5OlISxgX-cJqVT1gNJM-9Ev7LM6BxNmZsn09TCUvFSoa139nv0-eRcXA098A_QOwn5YeOng_toOmNFzmNwhPclxuZgw5IfezfsOowJ4cjsCoeQpstrXbtTQtvAPyoT4ltumcYwyuZeQLaioCzlVJxGcpEaIKj-UTzQDrD-JnhTkIAuEHhzaQ8yeadXzDBXGRAxhL1htw-HcLEFh-tH7p24tOqCKqrYP4yNmJw1ONdAqfbL31WhlzmZ3YbUcB2GLBTVlLIb3BZhl_9owdP4nfS8qZd6fVJI_Etwpyqahda5kMeWNt5dkZzdEj6Pl6SSdcdc8-DcKdZVYHgXnEeDu85tKGU--I9zXk8dIFRf1h1Qt6g5H7pJI2TBbHX99E3JajBTW3bItLAwzfy6rIZ0W1RXwdEfBDwGAdUXcSQZLG4UKhjG55IWjTfPsZguZyumWmuWMbi6Tm0LchsMkaBQc8DQokvGCWWbZuhSQShNlFWDBc5bEylWLavBb71-CdyoT3JaZ0bOgu7rdg0QqM9TeaXgddBQiJo97aSW0CNe3ZMVsXE83c4-xNyGMJaDb9Mk6mEXOo8fUmq5jVJ2_xTfA_2oHjCFo8I2qcap6XM8Y8YHuq4OUJeEGaRYHf0l4gxRuZ1ZaRBuEr9SJoSjxbDY_3g7IOAMhWqd-0zQ2S_abBFHnJS5RRATZhPSIj3QA_DLiw0jrHhMSzS1ythjnur_nA79KNb9r0ARpv01uhqqucerXDsrNZBX6otHgMiNmZDR31SfZMDdfATfHSBhWsP6ABCVlnVnwS3dIKS5a5sX1KIbbBBT5MPobdZC3sA1YmnHMlULZ5yE1uUovgD1l-LXfoyAo08BdcQldBEEI_wiLRcPqupv95PeliHAjiYCvhy9c9878TPWdpujLELaAf56eZMy6x6l5_OF-QIRcagl5VQk0UQmi4ac5koN03Kx2xmlhw6-xPzKKw_njs67K8HDkpW1EWJ1Wx1jClOOBJ4XYgoAkQCoVsnj4_pqUGGEmFHZxyCIOtAHC7HUmOunzpT-7FzR0yoG33eYaAF4ZYCnj2H-Q1Q7ra95d8eSfbUxhflKXQ5uGQBbWRvzXbHR_aHdQzl9_b9W-CoH7FJfKxlzUSDftuNK2rimCN39ijzUQE8od_CTQlxRN_wcAOihF3o4qRLgwgvvYqubRWh6ZjpPLzB-15_vz5ZHSY_xIlKam8gvKFy7ywvNpLPDp2qflSaYh-PPxCeAr9NVZDp2FHP8Z1mhMo2disk5VbyrYxw1S1x_uy9M4BHn5w1Y43o3pXW71W-g2AlYDrBVxoRxoBPuhnczUtmnNTdBs_ZfEj5AjoXduwSjf5dQITpHN2KMZij8JHNJJ_RgrEtYCIJvIOT-OGcSXseDXGg_U_s4vapBCwv-ykifEYzfkWnMrHMfNffOYuRZtu7ojJf6IOflZ9KL7VHLTdhs4JPj_n8hmc-cPw1du5nEvKZViL3fdC7ak-MDbYYVC-9zrE61RmeHXu23_SNczo17C4zYFAZjzo_JgoTxINEei0Nte9IVEj_CsRJdO1I0lIHAuYzh4tC-rXftkqNaSj5xxF-sr8prXbqdQ1nKWxmdU2iQaPan3xEXPQEH6woa_wTN40CB1JruAnoF62PphZdqqKqJWQjd0Ypqb-OMG2rgxwlLhoE34a6J4wep-Xl1zKWK2YlKvVcZbgEneEJFvFz1T85-51DmmwhpetRjE4f_Q1WvQxAxVAoRT--M2KRsLZW5EGdA2ihBVL4l6Ot-hAfaUlNmFuUV1Vc_MNndsoRrV7KblxkPU2HCGNf9s_H6jx4DzMxMOIlM3p4UxDwVg2RqsBOOPZkb85TpSnYlUlUREMc5J3F-XUrHiJYbUuKj2drgI0Rhwk6w4de-hz78A9KWrEeAWqu43kH-F1-3mee7m1UDfmSAVC9MSl9kkpOglHYFTwX6v64_vVlIkVLk-oap1mhQTFS_ef3n7pNDe4gsTq5ZpU63J7HVwzk8uCZINT8dM6HlkqIFnFNVwgXYfk-5CKi3bo3rmlGw1RVxw_IpPGbnox4ewFFq2eQ5WI99g5dwcOnWYwyISfluIE0zOauvtOk9nLaW_gFlmU-94FEZ2tLRuiSSK0uNSiRJLZ9lhXVpKQM19mCnI0w27Y7yokoQo-qe393W3xnwJo1bdYR1ByyW5jIJSyw4GO-Bo54J8IhqeA5GT9g9MFHxk9wIo57mp3BiHK1-kLszbSIVwbZcSAuCPj1K0Jt2DsHC0sqq3tajK3vdTrvcmstX1Pbk6k1FWdOPtZvr2yMkJZGiXMqN_r5B87SHjf3HULup9l8Dubmxc1fGvkPW50zhb-uZhEeaKtL59Ql3J-SSIvOQ-i3zq5k4gauV7xi2x0__OWdt8vmBZCAGECID9fGD7sEgoJAo54gMdL_rH8asf1xqdv5O0MjiQNHOoIPj9eh59HE3X4eyyzHgzt-MK8XSKSNV5t9N3ynpbDckYcWhkM4PLf9FscDCyzLqpzqxIVjuR9HzF_cbENiCQ3ADVxXq6WA2oJWy8dA-A1BEj3YhqL0k8yAjkHEiwgNNuNcQnWjfCL0p8ryo6BH79016zVacc-Ivkm2LwqTx4dqvJJhDLrgmPVA1R3RVrbFrnxDOgZcvTYtUqKhjkeW47SZbIsjh0Yqv20hScZLoOhH41bexjl7u17rOSIpShRyQRMktV3ljxz1O5Ry7835JlJbhB6te2a1Up9ZLh2k7CfHpSNKXZy5wyJxts2UKdrrPyLAFNDeA9CNakrT2T6Flw3YC5lsw9mAytJvni6HCqYhMve-0JAgxsuZePt9dAzEUDv-cij-Mc6mEpm20eyQgVtulA6_KAcdQn2LYbUJ_4Xv9Dv81Pi7iItYutUnRU8iwrDFfxXydD5CEIa1TCJEZ8mZyn6bekTT7gVEh0kDCHjp7P63FEhpjQtJBvZlVkjxBvwqwrKsA89vy6kILXLI1GeGeISBajCiF3RthKKEmbpLLrfyfXQLrJZ5FBpkvWfdUkKyZG1GA_W7V13b0ULSQZdEYGIpio1ExHaFBqD4EUajdSLQM_aoA57PhGACF_l_idxWUYVD4N1eqZXVN3Gt2X2wezFrHVicTXWjRdNDPNJikae7mJKediNxwebOy-5NHun83_PIK75TPyCT1rhXyA2LdooT-43N8AEu3gZ3ihq86-fRsytY-Yr4rmFwBVSxBGGZ-p92A3rsdxEqoaIddXqQduUg-UkU9W6-bQmyXp8H573376lmLNECq2LW_Jy0tE5UMehEI7U71wm66QymCnG8XRxUtLn7q3nBZN1XmOKXqZEywu9DhH8AmMmMxmmoBAv4bEUzxKbNUFG_GEvZzSn-V6UDk0N9-mGydo_v_plW-VVvP3OP1OVBEFlgK71t90KEPli84ub8_YbCT0Uu-iYuuZw-g-xthY9Vli0TD3kzNls9jbVTBVuYw-o9kW22Xtn7DD64FXLyosmDCFrNikOcwjLRGkTARYeEActhaeE3Y5L4Iam3iG68QNdyYfCRMueCehPseOJfu5CPnt2_5-3mWmq7lRFAp2qV29ufGQIa_MUFOyYa9f39McVVG2bYtTM5nX4jQP74KTAYAVFFLi2AnNYDTMRRTEhYW1B9-7LTAXw9__PZckUjDMqqBI_tFXUyV9-VuzgWp1TQqFoacwvTIoNxCzyAv82KKFGyaHM2aIDm4L_vFwRjG-pwHgJmoy2e6VpIkfBqaYl7c3ef2BY6Kwzcc4isgxI3uFXa5Wrs-y6i8FB58nvBtaDA6ttCLYhGTDeFToHMsHSKMUeTrSkrA11KyHx2qeG5nibkRe3IlUi6IPFEoKzdHLL5sR3wwNXHkvw1hDPD_BRLoPQKg5US1AtAmlJXrOrmazBuDOrvYw9jlp3Y9rbkD7I5qy-B6MpMxH2fz6L5WjZaYA5ukffmZM2I_Xayy0OhckjSEfNcivCil8hnecWgmus_x8GaFlnX921JRmD709DobfrmT-zKQVNyGhACAKrGJncfNkR_ZRq9VdyTrNE--flX--HNbRlJHZTmcCljzSjVF69Po-RJPmYjywO9fJ__OI-Jtyol8AYxVudyWmPg05B-2rzZKRD3vQu2ObumtefN8L0mRCd34H8LPMvE9C9eFwrXFmJIZyBfv71p7Rd3WWZqRragPy1iOYszFPSwropMLGAsUyWBOuQP4icvDY142CfCRUrPUxonN0fCvmBors8kejYH_tevKYYtWlCuE12wjC8th0QukPDFEyaeribnfnnwLLhlxfvc9-nD-zCfB4Y38JfIWtAy70v5iiBcDrYFjZ5f62DK9N3M4QF5-1pJJeu1ZR1uVnCrKZp-L9wYTMnOkV242zR-qA2VxdAwHjc7IMaYghd9yCI8mN9QTvL2J8fR5bFv1fRwh9tIbKOl-s59iyNjcoaXPkDaASHnyxceuiK7HXK7A8-JYdTuAahB5hOl1hpFgo_cX8tcQNy2utHWxnPz0x0RJgw1Cb_D57K_N0F6QDgNqt0lrNR-YBAJgv3Vz948TyYVDgoInlXrWhBxiIYGFZZUzZ9HJ2Daut0nz3aauutAG5rdPH_BWhubBF19p92yUNT8EWyQXGYUjEDKAVGNwJkYILhTI2HZIT9jULwbHh2uS9Qa7bkNPhFwG2R6PW9AENRK7x-1ESuwHqXV5aGTZeQuY5Y-RQl1JJ-z7RPuvZ5yZ3mkMY5zEadQGukRRtwk9ae3WFjV291wWXD1wDpK5eKorXdE8Bsn-oqcU4_QS0KWHXZ5PTZL_5IAgzIuuB5Ih8HSlOxKWGIfRiWezlwOkmD90bnFmCJFF062Je6ajwfRvN53z7UQf4NjenzcBJQX7-u8j1oO5-mPq1FEv1jrgj9mPLynFxHg-J7BGerWtwK9HZnpx6q9OUbD6PO2zUPVaPz8G_gnFATuTM_A2NohCYuC1vjnVLOxZEAgsOQSOaKxpDjtNjTisPceZlOIoLww9pmakOFrNCxmqUBFyIeJuhkXYGfQsX56qCBglpoDEFcLjww0PYSsPHSC4G0ZPLwK022D26BK0eanwC4D4qes4yRIhJgOGsaZvJqRm6qjGodQGJF0wLuwt289BkKUyoRhlEZfgDD0wLLIW3BWtiZgYRO4j-KbAj74cQ97GQBXpkVZCDGq2GbnYI3-Ernye7rS7BU9B7M8NK1Of0W7sPG3bLkdJKkXNAYUgthpsG7REVsNfmyeGfNMb0G2nl1VKb2OaNdPBZpnbvvOG1GocIbgN38KwdC8ptjK0OUKiU1SG63d3tPqnFo4q7sOCcgpgjOXCE0PTSwuWgx-B4kkncs0HLmsj1H84K1hgOcTOgNptfAOCAkacNLVAjfNQBkQT7MmzD48Kwa05ItJiqSDbROCVlIUtRsX40ccRxbU4ddb7B9xpUDiibS11dnNY-wZN26-140IseYMDzpn-h7oiyqKUxsz08e2ZHPvOcvm1jJ5uD0lUna8e0LbL3itDFGELaakqK9iA3c_NQfWWRw6sXl9SrN14K0AGtGgOYycNkPWCT4beIN8idV-8B2TCkSj5hz2-dET1IhHloQePa2LQcXvFjGADvNDAdQZJaFNmSoVADHL9nkmrinkZ_asDBgmbjr9fPKmqj0izNCMFF9PEhrhwH2h36tmjIWHqaRp5ETgTJpQbWE3mmpl2FD95mAOFV6YFK05SsCD3aHnmzjKQHRkRaCMM9gZu86wd9vNyi8dy6L1IBq2aEYJxxtdqMCDowVoaH09yEnYffVx0Ezrq_O1nF9BfNK2vMl0Jc2AgbgwCVYR1oCXwLctzn75ng2NL_Y-cKtfVYkSqDhQ==', '712d552cee17b7c343ea', 'dead', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', 'f1cda9982d4020520c2424866ea1ef3c7bacdf0d58d92ccdddf18ceda60ddb26', NULL, NULL, '2026-11-09 05:01:00+00', NULL);
INSERT INTO public.letters VALUES (9, 1, 12, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', 'confirmation', 'client', NULL, NULL, '8e1ac09875ecb6bb1b86', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, 'c63cf3abd6b2a22d373fd70bb2f5fe24270d6c55d46c14b64032acfdb07e11dd', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (12, 1, 16, 'cef3d8d6-5fae-410d-b505-096e068dbe1d', 'confirmation', 'client', NULL, NULL, '4e117980536fa29f0082', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (17, 1, 22, '9e8b20c1-f758-412d-9e46-a2bd437f166a', 'confirmation', 'client', NULL, NULL, 'daf4aa4447eb6ca81ebf', 'withdrawn', '2026-11-09 05:01:00+00', '2026-11-09 05:02:00+00', 1, NULL, NULL, NULL, '550 5.1.1', '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, NULL, '2026-11-09 05:01:00+00', NULL);
INSERT INTO public.letters VALUES (13, 1, 18, '4f9344d6-6d6b-45e8-8c4d-88484a3e0cbb', 'confirmation', 'client', NULL, NULL, '1e49efc70ba58e93e9a6', 'sent', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 1, NULL, NULL, '2026-11-09 05:00:00+00', NULL, '98e1e238bcea0e9674ca6269454f4303852520988290a21bbb4401d11811f301', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (14, 1, 19, '733dd7ac-1550-452b-af84-d35dcb217f5d', 'confirmation', 'client', 'gAAAAABq8VNQTqWwdX9KuCrB4uTsBCdGhUS6KI_JUizB4dBFJc988sJtG9vgvFZAYOVzKfT2OnKC-B1cuFHhZSN_XUjJRZtXo7hY-trQ9UimugPmkerIkMwq9-gmbfJQ9UHCBABz3g2H29A1Ef-FEsQZYXIEtH30FXqOYtkf_vfHpSIxrKd0LRE=', 'gAAAAABq8VNQLmP7SWMgOuySzu6AYeTt1vyXNMMHnU3rwhLQegZFtR0H_VKGFGRIqCPOxJv7QXasAuMOCX8tHatbIZAeK6dCXK60UqCWnODmSLkpKmCWMDL3puaUMdFKc2BD70WkX9XlO0Y83x_3qYIBdzFXYce5hpz0IvmewRQXo384yhWF0_hqTxBNKc7se2tbOAvxHxgqshZ4wxZmNzjsopXf6OzhlOMdlITMDWHdFbxChfauBaW4-gqMjn7ws9Q_PXBnShYHlBpeAHaADzyxejsEdGrj_r0A830LnLyfAHKwlC_MdQQFmTeDfP-vMRmwAoRBpM8xjjsPytA0Py9d2YYzgxurUtbkd2PulNWw5-3oLdguc0GaQp-7hge_P1iYqO4514c9h4kECyg4rUl6yGQFVjX1K3lQrqbW-kqR0YrENgl15QbSw2JBAKc_McbiN_knU9HGFjcxSwoeuMhbefkWcFDcVJqQsaDFCmzxkYzF3BMj75-fB5hWzvULIoKeoOyTxMVXK0xUWUpz-X9SIeERPTULGA7CL4zvu24Ty3msK-bIRN9i-_aa24_mN04WAmgqFDh9LQVMlK_PoJfGp_mZVweWTfxjyKUO3qmpZagqCzAAdWmZlJBo48bmf8tgWQy2G85Ce59sacuXoElfszW2kkBtNq5iV1lgMEH2U05bfQX6VRAONEoVdon-Anv0EwXkigiMf2R9y5PbPPVMIGv1h9r-BbNSAqhkD5T2-xWBMKC2psdSgRE1EhYt86IPkuuQ4kQBljMOIj3kQfFqxiO2ZYkwt840A35HuVRUY4y5GSs9RFaaYLH92pCH88qE8BfxHWqQrvE1-i7yYabz_dHBSSPcpDaIcQExb53Og4di73bUvoJzVtaIsmEXMbkLWQclwpRnD4EJkGOemb-UoAEazQ6Z6tKw-FOjqJ7LB09vZoc8-yXbxYqqBaHkUhjyEb9wmEdvmY5ZzY43wcgPKLcGs_9dxmPeVH_4bWK7X0Cmx2x_nOQjYbFKp_JPPnDm4EV4IotnVOcXjXQcc6nMQRDQKIrbg8IkVwRoaK0foSv3Hst8ks14aErVGRUfA3XQY5h6C2O1taq4Bvm1ZXmFYDMjqaFRh4CJzwOzLWH6Mq6vd_-jdC6vOwX79kqXyIJpkwJ-Ur7O4c4s6o6B9PCDEZuHEuVw2IbxIq8tue21aGqso_s2opic_Qg_E7e9I-KmhEzw10rW5unSi2v_bHALtZ7dZg8fUJjkGwyR7LWdkNqJYoJr8pNKCimIR4WpuCB3h6N2yBfnrIda4tldCfJUoHMLVKhb9DwPyE9DVKJe8Zy47-CACgZURNwJb9FHTEXTA3UyXR-zyJKD4Q0GqiZfQbBWQFA8pe0h0jnVD-2-JHHc_neWH5qRUW84nvUrhBG1i6APGPKD587o7cuIcYqhlPxV3QylspJ4Dpfuvj09GuZ3WBUzsOQYZGgkjFMmb__zK8ajns8oInJfrsgnbKIEflWnJeUlK7WG9sxy4FQuIbNtlV8fqmoYOWJIoePgGDdFvKfIjZjFI_w7OkNtTsFlLWeyn9o1fizvAv5FYZ2m1j8rKy7s3KsgAJke9yHHCku5Mq8Gur4QV4OHB4Tp6ynT58pXCGdY2qd8BlNnvR63vYGWE7ufPQ99PGC0_AqfdQHpcw0z48pAGrSDj-AD9LVMtMjMWo7hG5QN77XICqNMLWDjkMXe9SkrVvkxfxaVYpa-Vcue-TUC5yCxoDXzM10IVbhzDLgGdwvJUzUQD0S2Z8_rJqY7dXRtxVfATzrtasqJiIAHQb_NsuCWcVwZ-I1nawTqHbFyLfnUqu02WsrFxFiJ4PRtR3g8KZSxH2qArHXuzGR1yUcqt4UcpontNtF88By_22gmMKwq0Idt66WIP500jDckSLtTVd4KrRcHZv2CoMsRFf2_-wLloxQgSw6XgwfsJ32A5Y7LOqZ7ViW7-5FOGeN0QLYhDoGVX-IAz0fkDf6C5UK3Nlxvoljfzn845a0HruuDffSYzfbPZ9cOcKO3g5r6f2e3ksIAE3XC0DUb7QxsHz0X8ZmnxfIMuODsZNhsdxh-KnxGEUE-yicwMYvB59m6Bd1wg2WCELt279ZN5UcGwrXYG6Qs_HDu9ATMDnrFDufhnuew_HPsse3SuNWQ_Um0A59e7Q8-as8_TZ3z-NkT-7oTSyQqB7c0X7cwgFhUuQx9As6uQqc4o3T4gE5Fb53x1XW3bGeoAfmML20PfHHc1sWzi7zZjgavePJFTRExLKfAwL0lzGypZ1BYw5O4qFDOBZUI3qRQhxS_1vE892LGv4CiDPCV1LnEVDpkvvqZddTfWRZZbdFOo-pi9DwjOkgkil6MSpQXUp7tKBNgIGgTZGtQFcj-QAgLpDuH954F8dSgsLo3FgW5NQ_qRUukeAC7MFR1_cNX8mnZ1as3E6QHNo2v83eTXALHWA4rvR6YcyhfDv0L0q1Y70LR4hwG2VSOm3stpXkfOVcBw8N_HozzmBUXzM3ty-0ebGN6WncjXM7G35NRhxnbB-Qo45_qRdAYWIfaBRRDFG_TaJMEC0jcL19xb0_uta2cJ6MEwISKO72x00X-OnVrvlva_XJNpkHqoXW2j2ahWZIKzpK6GkNDZy_LtQOMtzRbK0SS0uiZPz1_Hvv0BaouiFzRIRIHJjQfoo0S35RYkuC06QWhG2ruAyNo-OKT3StKu5o8AbNSxQXThCq4RTKrm2SY0DJPm756-1j-VM4v0pZm1gSNbKr3EcDw9HmalIcV5_liq90NrjoU0f_bIYSZ7zptYQW3yr8aHxm1O8gZgsDKCcTtBaYVFJdyL-IfeK0V4EWlA1ZbNjefMnJZzaj7CVN2o6cN_vOAvsmwb4hOpODodcLmvlRm_8cga0XWFaSKnwjbhKVBvdxDkxLvYkH3t9vcxbsM3C2Zi0hYQxOMK6KMUKUBuFaJEK9kEd96H3pdRF0MGhcOKZ87cOxMe0h5YLc4oyuBq-EDO2vdIs6ZWXmBKUidxJ01Ue8L-H9KkWxDerFRhKaBACEib0cjhq3KLOHYbv8XEk3rAyKIESKKZV7OX8zITbT1g4Afse8O6tD7Yer0o-lgi-klLGe9ry-oYfG_YHv0q8u2D4DGBtu_u8SyRZJ5By2Td9UciD-2bThNW0yVrNxbc19KOed61JUJwK7IeNPltY_MGC4oU2af5EXJszBAlPGTRK7o63__HRGUYNZ3ISaNg6ZDiTCNPzdVGg995VRQ-BWufOx02EnVEbvndpe2O-361594fOIBW9dkZmo_sOY0YhW3Ap1g49ZM_RrPtwmyUlL7EgqlIlkxOJFeOMJvmU7b7pvptK5MQS1TMN0Ty_axPp2qyx5R4b2dqFJElZ_ebCeN4ROxJqcGo93GB2UXnZ2nTVBr5M55UW92AfheMdEGladGqrDD8VRL2K1YkI7ATcFVuxrHb-tb_ZsqQ8yasYqe4ESPr6uEtvH0eUuMrj_LmhgASRw3AXT7nmdKpyxT4i7S3Ts8uNWqzNDpQyQ2XGeLxR63cDAeZoi6IVRPg-iwOj34mxb9x2YpYHghSWVvhEyzIFE8e16FFHgBDBYXqP6YW6DUYBS7Zr9YocTy4qidABRVx3dvK2BEMZnJt5rE7MSGNOfVm8s-JwDjnNM_NzlPtgfEDkKsyp_fCFtBxtB0bRVo8DMOg4ND7YqK1Ye7LUxpmXHeT4IWNqGT0fvr_-qlCbGSxjVqHhMvLcvn3jNuA58RFmzKMw7YUNR5oHxt0vsAxntvRSlw1naDlOIInrTRz26KbiTBIsHBazElmCmZtLc0_zJ7sz9K_AfA23gSOOAZxxsFQSyV_NjkcMD55khhLDiG-N38Ldwgg3jPFmR7lhTNdt7CZVpYwrQWuiAf4Rlr7mb5ZtJno4Igg3d5LRNtX1M9OXTR9vmCtK_n2M-1Q3g4rgHj36VltAqaVoOdiNgOKBvSgXtSMcKpBFH986Tao9J7m0UQ15blWGZ0WU4uVegNCLfh8L_ZKPz5aZeaGsRVxLta_L76QsMebxodCS_6Z-kGXhLYzgC9yzJ58FOk0gac1SGu5XvzyjFBtGGNTqFuQcHr9ioKJsPlJBCVAkHQCnLk8nBDsgF9A6HHmFCzoroKOt6OeDGxPUXUQJwuvFpUYQqekhLKZODMVGw9FQ7NNy-5wo4xwa8l-QyOe9ozAScDoL7VMeKd5k5PZ6HOlpo8K-RHejZFpOHbhgeyOpI30vaLLRbaMmIJdqfWyYLJIhlv-A7po03FKZWESdt1sPQuxVrRVBnG7bNjz1W0YW9Vkx19sNTqntcXrF41he7BO_flG01D5AND8BjjWHozHjJ0h-kegoR79O_auizhMJnD-_PKvguLOYNtM_DNbO8aZx36sD1kemr8REGo--UUjol7OvvIaAa6DaaanibjhJ0oqfuFFOTQwhqblqdciFKJ3NWiyQ4N_RCpzTU_d4-u18BQscZ6hFZ9M12jXB3XGl6N3xdFtAczRpc139ggCuGlijFfGY9iVzIxRq7Y_PNhjD6fnBpGIDgil7EzTBlquTSVZAQ5_CR6Ea0yR3VUTMWt6Qe7v4b_AwPapnfZZhYJbwQmW1CaPb_n7T_bOCHjPO8ZsgSoyHC2s_1JSWkiaYFpGCSeA21S8LZudDzMibrOf9DVrFFS2Gf8srDd1gsQ2OZfD6Foaf4XVBqKqoXpnpduHqnTj9Kht26Yy93lF-44MF4zh7RThPbJi8O6AaNKSYCpyFZupFxc7lLwF5l3N0_UmAFZV5YbLThXRbQXr6YLGlOa3lTsbKJdKY9irUEn2STSsw4t4BXMKZWU-pRBQElt7lEZ6Qysu_N5Pf_GhTTNEaxvqo3w0gsPlHUvttNsASsoskO4a1-PdVhDFlVgndo9Z2bD9fIL6jAa30NlcsttCNCODRcqGiYEtUP9dzBmo-r1SfhjyXVtMkyUjGsIRFrgsmrYMEza3uZIjjot3vfrGH7Cs8aoJq8b7Tx1NMqhjDkFpCwfNzklyoP8fjbk7I8pj5sDkYQBiL_dddMXCjmLY60SefdWlHPtT6BkHaCvloJEwStuP0_u2YF9OUEheoHl2VUef3tp_UWXqHf_aw5zHQkK-y05I6AyJxOwWkjGte0Q2bmyy_r3umMv-F3fcFzxDrynPCfHXqcTLCeadVBImWD8lFVGg1A4UUcAGDe17Wvt_CjPxfG3fF5CS-DTUiGt8R2R7SvPUs5cFtyMnijvpuTgd4PHNTvu8XS4FbU6vXuMpQJvfmH0i9HYAvSwF2VaFQ-50_53aOFhgoDAQcN6ShyCZM8OZN5ZuB4SLz0LadLIN6HNPZKcKp6QxLutzFr6qVg3iIjpKHLFGjVWcJLVUys8mTRW5sXaKby2FXJHyVfWgnTMC1S1LWN0KLYmi7_X3z5mnrPefY6DI8lRunCn5R24hEClwaPd1nNsrKRBK16ig3e-C2DVszQyKP1bhcTxL0en4KjUb6nrJ_CY7II3HVxbl1eSIy6Pn5uw1qXKdKbD8gl0dcCCftqPqt8fhOKJuAVBX_3Gnb8zAWYUWx0pXvDqCkVFGCGoRAELuXrs7oQ2nnmo4Q_Mch460GL-RTFu0RgZbKT_0lMcr8wMElpyj2QbrayCBUW7B2tbX4x2DEQ1IJe85moS0nHKzSLPNh9POIiai1buUBvfuKABGrP7bzZfJR8QudMGXAik15IHlTN3v2MPaNw6dc164e7fhi77YlOhl_hBcSEdDhr2qFkqeZbyTyj5HoFCq6hPyqx59nJoMZDQ_Afkg_aaStlPS3uks4Exj8_vKzYrxquXWjx4BLEEGiYqXxruzKYFHTSfn1CSUNEUPQxZoWX34yUMecfpi_yFYcdEH6gNpH2VhiGGQnyFg5_ZzZibpDApbb6TyUZOV09l_zhzPfIBWpPEvup_HQuZCckBKFlDQSq5TQIB5g1MjrsWu7ssA9lUG5HA7eewF_AKUHXLbhwR6uyi4StbTKKC_fRyHiHU7ntk5EzsnMh17YEMEQFIVxGC22W9rbVUwvzMgx0W6yS3JkDqGxCmpy6kI-7GBPtaIDcpxzojuQ9cojmykwStZEx7bxyuxwvY5fXWXhnbkO0QbA6Ge6rorEojGiHUI3qtrsv8XEtbbSvMkuYoCE8INyuqT2OYEjjM99wcxNbWgjiawavSh4wYAtJZAb9uu0bqW3PBTZyJF1EIm6LgZ1-1x7rgYBhNP4qpaq5u2hW6JbJg_el9BpqKPJJ9dgBhgyYwyaRp2Z9gY86fx8p4cObTJj4peE9KvaF5pNmOgI05PHgnAbOO-acx3_Ggl-A_18-X6J92c3pBDZskmng5xu3rJEs-ynRmC7WA1Ng7GRMvqlPPkWU1lBdXq_XJdaMvqCxL9k8AkZh4SLoEeJQpl2zVgDhJEKX_SBsgRQ_nsEvAFaE-GNFIcJDOktw36QNyXcVtRcwppMB9T1O2K2e2HhL-L7BSoYXGtq1dGlko6jwn2821SW-6g2cmOZg0b5UaqnvBQVgvYMi7yE8VAK9lDr7sKUWI2z0EiiUdNB-5QM3boxhWW4XTNeAK0mFdL7UQrhFBHEUCxGCxz33ejKULguCkM7jWVFVyMqacXVHYtoBe4YhfwD1k0Se15doULKrZfLdKtlvgeoBCjpUIVqb0v1DcUK8vSV5-Wo9O9KmgUPD2PGOwB1bhNnKkMR5HiUL4Fm3eA0SqQ-Zb6fU7B-MIhiWzH9LuWkbBI1yLA6f1Yev5jJiQ0uV-q3fE07CUnjlVa5_Ss4PyJcXTmhaJL6cMhCP9CasXS2kkZMDCI_E5wqDyo7Cs1gza2GlmQyAIKitS71KiPBS7QJ_3BNlvD7Xo2B4xeS85EGPLFdnZjHGq2XwRBuoVMrD88l83J-x4d2j8c3sDGSfXVypD-8LarStXArHl05iF8p56Tkfde5UfwLAer_T8RfPuCa8nWHX7wZaKngaYlQ_JTmOtI6HbsNbKwI90619wv87rJ4LyFZLE9u3ZYFpAusIwLT3cVbrGPlYuXqDiIJtn9ZqYX5qx9RwaoWJQiEfLTfC8Mu-BgHMaVc_tMudf_qtXSYi2jBkt9v9JldxMBRTlEVUxJp7cvcZERg_vOcrtDhZAdAHbyDdPR0oLhdnN-UN2gJAjo56mgsJUdS55cZuZUwGQfNCA-VBCWuUExAHCnTTMfpdz9jPqXDr5u14_t1ss9ZsxX06r1WUQlyacNdgBvjUHkiqMPYFfnMDsVx3qOJGDFYcIc3D9Pbb2giNv-_Nn2kCaN3Z38LfCA81npalUj6Ei2G_Qnj_hnbIVllEqV_oXZyRLSMY0NYU0zEPUu1H7vg82nxc1G85lgTkyPfkYepTFe-ENisPqa3WKIliPdI0Tn3yKRku5biKMhysYVVisbpxl_uPPsC09O67NN_xcXb-ZI3oI6q_xsW7Vm142WHqe18LIAduzrbxIFdpZhqGmAuqRsaFl2AA4ILvx9O8ysso92THJvt24bAeD97alTi0zrksOHfgrhsC_DDsWCM1aJQ_ooISUjbRqLHRWgM9WQK9EbM622ItD-6voBjaubWfbSzjN_6g4pTkHsS4BORnwaA3-2G2iNPgssq1dWK0Ni9iAzxGAkCalZODpPtE6XJreBoyCyIQgxlw6MSUptvJJ7Ng3BOB2SkZSVaHgSNpRmmU7973Y1VtEYaje-lXotathkjW07e9f2YUuCeSe3H4bujRqzo5OEAjxWdh53kE6-Gm34TI0DNoFrlThOi9IU-Xl3NIysLro9GrWDY3w6NUhuCJTqkYOKMdRA9CATXoztPr7vEGGTVys4ELtEpMRqKjEkLfuRafirrBlrCQRq_wp5EvYG4f84CIDbKllQEyIka_q2eIBcmlEEsf8kN_2M2_WG0nv7uMdtAom31nrjasxLgWPHSckIi91We1xvEw274aoRoIJvC0z__ZToGeX6d-lUj5yagGwm_KAdv1TLkKXRmNAZiwLTpKmFafqVdpL8t53k-RIObnwScX22KEq8tNvs3HU4YX_M7CizOwMwKEvcaFPT2q2A5okkqyA_LFuzzf6soRwKfzltdBeYBpuVRktTGzYEQisqTEiodXXnYID5v8X1dCmCG9Ylam8yhU5nDskpRA_BmRk_D9_H1YJ4_f9aCNOOX-7e5pzEHw_VBd-6OjIRXVOk693r08KMGizcI-4ZpcFLFL4kzxpBHDs1EFsa6GOJ5aWjotYEnclLV7Y2sKC9IouZYlV0Hk_57V1hSSfLPPoh6Ts53MKXLr2tO-tXggTaxIbBl1-jAtCMyhVBshleEsQO-zJstaYuv6onnugm-JZJ0RKpdcgrR8o2aPqUH41Pw5EQQafZfzPC_Hbnd-OXdyJnp70JyQakVTaNVwwUhJ_ier6WbcCHVpIopASmFTjLuOd0cliETJ--A2So5c1LW2qcxqTyN_fmZFsmS9nigHbhBCEOwpjMXccZsGNE0oVSb6sMT6Fi696I-cdiX1KAl0dBRN-ncbRG4lhEGpGYFiQBZMP08tCzRT5p5jtMLs53J7mVECOvHEh5D-HSajyEMGRtzxXc4cL6eSBUWcXoFNHve8siUaOVTwlcfdlLK2nYBq_AltuGw2A452skm2X77w6gw7VI2QSllkL8-BHzWbdaM6q-NGbmjuVgxs7drMZjAO4-H9FWghWhEc1tmQ66gMUEwl9f6uyIHvahdr3VcWuqUhpeGYOQMrdi_O2C2DrwgGJstnIVeLuEwW5vJHLo_aiqNpks2ehaUYQB5oDg62W1ccpK3R1S6QXdYwVdytVknMaWcPgvaaiooUC32OID9cjbdFJuRBhviJUjScaeEr5QGj7P2bUduU_E-DK1tH96fJJHIuvBp8mO-O5f3W_eY1Dtobt-78HS7D_6fCIYi568J75yfe9of9dttXAmqvQXi8KRcru8XcJi4Bk5rCpCFEZ8CGC_kVi_9LZ0leM7qYofGUvvK60SXe2VMnH9HWc_Jhp9OSl-3OPe4rLtLqnxbKY3OFCNsAhqGCRdYhlDSSHcxc=', 'aaadc9aece5e244b4ed4', 'dead', '2026-11-09 05:00:00+00', '2026-11-09 05:00:00+00', 0, NULL, NULL, NULL, 'frozen', '47db2bd8d0194f61cec7f6389a955a0b4d8b0dd35bfc970defabd9686b6b83dc', NULL, NULL, '2026-11-09 05:00:00+00', NULL);
INSERT INTO public.letters VALUES (18, 1, 22, '9e8b20c1-f758-412d-9e46-a2bd437f166a', 'confirmation', 'client', NULL, NULL, '3808e8c27f81ca42fb99', 'sent', '2026-11-09 05:01:00+00', '2026-11-09 05:01:00+00', 1, NULL, NULL, '2026-11-09 05:01:00+00', NULL, '78a93cf054a5beecf458c1639db9488ebe14ce3c62e3c487ab7aa2031118de6d', NULL, NULL, '2026-11-09 05:01:00+00', NULL);
INSERT INTO public.letters VALUES (19, 1, 12, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', 'removal', 'client', NULL, NULL, '2d29e75e64fc64fc896e', 'sent', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', 1, NULL, NULL, '2026-11-09 11:00:00+00', NULL, 'c63cf3abd6b2a22d373fd70bb2f5fe24270d6c55d46c14b64032acfdb07e11dd', NULL, NULL, '2026-11-09 11:00:00+00', NULL);
INSERT INTO public.letters VALUES (23, 1, 34, 'f50ec0ef-1c8d-44f5-a597-57b7d1c07366', 'confirmation', 'client', NULL, NULL, '7fe0a521bcc836ff1da1', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', NULL, NULL, '2026-11-16 07:00:00+00', NULL);
INSERT INTO public.letters VALUES (20, 1, 12, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', 'confirmation', 'client', NULL, NULL, '3e3b03964fb9df770441', 'sent', '2026-11-09 11:00:00+00', '2026-11-09 11:00:00+00', 1, NULL, NULL, '2026-11-09 11:00:00+00', NULL, 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, NULL, '2026-11-09 11:00:00+00', NULL);
INSERT INTO public.letters VALUES (21, 1, 2, '5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a', 'missed', 'client', NULL, NULL, '85d71d876bfbf68b600a', 'sent', '2026-11-11 17:01:00+00', '2026-11-11 17:00:00+00', 1, NULL, NULL, '2026-11-11 17:01:00+00', NULL, '14225c7b6108a3675d642b11a6725f1afdb24a193c5bb790293a789bcea8d9ea', NULL, 'missed:5b4ee6fd-f41d-4bbe-ac5a-0106acd6128a:client', '2026-11-11 17:00:00+00', NULL);
INSERT INTO public.letters VALUES (22, 1, 30, '3039d187-226b-41d7-9d48-1a83bb030fbf', 'confirmation', 'client', NULL, NULL, '50af424c33e99cc88c4c', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, NULL, '2026-11-16 07:00:00+00', NULL);
INSERT INTO public.letters VALUES (24, 1, 35, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f', 'confirmation', 'client', NULL, NULL, '14903e35679284c9afe3', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, NULL, '2026-11-16 07:00:00+00', NULL);
INSERT INTO public.letters VALUES (25, 1, 36, '2df12699-466a-43f0-810c-59f607aa464f', 'confirmation', 'client', NULL, NULL, '8df4568d81a100c74e55', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', NULL, NULL, '2026-11-16 07:00:00+00', NULL);
INSERT INTO public.letters VALUES (26, 1, 37, '63733363-db48-4dbc-a966-03f9fd7b9f23', 'confirmation', 'client', NULL, NULL, '4b794c14092b87c317d6', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:00:00+00', 1, NULL, NULL, '2026-11-16 07:00:00+00', NULL, 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, NULL, '2026-11-16 07:00:00+00', NULL);
INSERT INTO public.letters VALUES (31, 1, 35, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f', 'cancellation', 'client', NULL, NULL, '563cab363286bbdaea42', 'withdrawn', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', 0, NULL, NULL, NULL, NULL, '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, NULL, '2026-11-16 10:05:00+00', NULL);
INSERT INTO public.letters VALUES (35, 1, 7, 'eb14d8e8-adf6-4839-89a8-8232139b3935', 'reminder', 'client', NULL, NULL, 'b0fbf49eb3ca4c18cc4e', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, 'reminder:eb14d8e8-adf6-4839-89a8-8232139b3935:client:20261117T100000Z:1', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (27, 1, 38, '897c5f41-154d-4271-acd4-8480b032dee9', 'confirmation', 'client', NULL, NULL, '875746679c9a7e37d0a9', 'sent', '2026-11-16 07:00:00+00', '2026-11-16 07:05:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '287265b7ba2bd127747e7931b69c98a4eb78191c9adfcd6a1f4a20b47c899b66', NULL, NULL, '2026-11-16 07:05:00+00', NULL);
INSERT INTO public.letters VALUES (33, 1, 12, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', 'reminder', 'client', NULL, NULL, '21f4d4330b042ccf68ab', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, 'reminder:bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c:client:20261118T093000Z:2', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (34, 1, 4, 'd2a2316e-460c-4a56-8399-9812afbdabc1', 'reminder', 'client', NULL, NULL, '9dcae35b2982d6c5a30d', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '2239ec24261bde21c02b689fbc679ea3ade712ebf021c6e4c10b34e542fc419d', NULL, 'reminder:d2a2316e-460c-4a56-8399-9812afbdabc1:client:20261117T073000Z:1', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (32, 1, 11, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4', 'reminder', 'helper', NULL, NULL, 'e9eec65edefc9f74651d', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, 'reminder:35919af2-f527-4c4e-87c8-d4ad2be3a3a4:helper:20261118T073000Z:2', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (37, 1, 9, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09', 'reminder', 'client', NULL, NULL, '038b0e1a566276090d33', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '8d744a39700936d98d930ce1137f14e035980879fea63e08d83413f0311987ff', NULL, 'reminder:dda7e2af-25f2-4d7a-930a-1d9e1a421e09:client:20261117T110000Z:1', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (36, 1, 8, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42', 'reminder', 'client', NULL, NULL, 'efb8568471f0c7c5af87', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, 'reminder:cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42:client:20261117T103000Z:1', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (39, 1, NULL, NULL, 'day_list', NULL, NULL, NULL, 'cb60dee53ead6ca3863b', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', 1, 'day_list:1:2026-11-16', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (38, 1, 9, 'dda7e2af-25f2-4d7a-930a-1d9e1a421e09', 'reminder', 'helper', NULL, NULL, '26570cfb47105ac4300e', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 08:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, 'cc1759e00876d6a37eefc872fecb14415bde5d8b47a176584a271c4a7a870351', NULL, 'reminder:dda7e2af-25f2-4d7a-930a-1d9e1a421e09:helper:20261117T110000Z:1', '2026-11-16 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (28, 1, 30, '3039d187-226b-41d7-9d48-1a83bb030fbf', 'cancellation', 'client', NULL, NULL, 'd72671ddc7ff2e5da724', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, '6cfce55e309bc50d39f30f49e07841dc4ba5dfe2a6fa74d88705bc8815e6f39c', NULL, NULL, '2026-11-16 10:05:00+00', NULL);
INSERT INTO public.letters VALUES (29, 1, 37, '63733363-db48-4dbc-a966-03f9fd7b9f23', 'move', 'client', NULL, NULL, 'ffe370701b770e6f0896', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', 1, NULL, NULL, '2026-11-16 10:00:00+00', NULL, 'b0c560a9d7662754a2aa9ff7a69327497939f63e44c16719d44de0f3bc752992', NULL, NULL, '2026-11-16 10:00:00+00', NULL);
INSERT INTO public.letters VALUES (30, 1, 11, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4', 'interpreting', 'helper', NULL, NULL, 'efbb9d39418e31438bbe', 'sent', '2026-11-16 10:00:00+00', '2026-11-16 10:05:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, NULL, '2026-11-16 10:05:00+00', NULL);
INSERT INTO public.letters VALUES (40, 1, 16, 'cef3d8d6-5fae-410d-b505-096e068dbe1d', 'missed', 'client', NULL, NULL, 'c33af10b87c294d62475', 'sent', '2026-11-16 17:40:00+00', '2026-11-16 17:00:00+00', 1, NULL, NULL, '2026-11-16 17:40:00+00', NULL, 'e83aea5c0e40ce728dfbf1c544575ae5f4a5562dc89f07af28bed3388de9b622', NULL, 'missed:cef3d8d6-5fae-410d-b505-096e068dbe1d:client', '2026-11-16 17:00:00+00', NULL);
INSERT INTO public.letters VALUES (43, 1, 44, 'dd87cfdd-e63f-4db3-ac7b-48d9804b8774', 'confirmation', 'client', 'gAAAAABq_Aegy9ZlWeL-R5ClRNwV3ld6RIWstARsgBSCinZAVisgNLPGx4F6-YVK27DwOEzSUqqI7pTBw8iP3SAjqXg-bUJAUBNLuCy7Vkda24jItAzMOVmt5EE5UUfkNDITIjW1LH7PD-BfGyvOdn8dScjef0cHW4aX3Es81vNhNXqXDF1k26I=', 'gAAAAABq_Aeg0j9wvmtMLlxdxxYwyorC5LDnyOKrVJU9xdyYPmNEpnxQDHZVYycwZBIXhcrvvYrWe6vqli0cHF5JoJ_8RhdsDnYoHjhF6qSl0iloEzBjzttC0skX8YLbTNpdlF7kKy6T50g7zjgQt_SRkDXEQXTKY0mp-eOuvBtjALOm3YCwGQ5k1esaLXzIg3_pqUxhAUq7QJXniLZnOmOdMTVVYbIEoocPbgcgp_2j8Oi0rkwEy3v0SFYj0MNuwAhd-Y6taB-p7goRRCMFansUDjG_fU7wlbbtUcyDs02Y8v9ez8pjtUUykN1e_uc5LMNx6VMb4eEioTcndeYVjNZz9DB59zGyUu5Zoq7LxuFLNs_gzV4IrZo_Ve83xnrcgMT6sdgKqCG9vhOjlNCtRF3xPzMHEy7FhExMuArcvNwOMIHanip1Q1NAldh1laSJYW-GkXnl9qf19zt-_Z3ubLDPnlyDDo2MFy5M_14sTYfbMsktvY0-I_-c8LGm4ciAWZnWK6CMgte5CMR-Rt3hUqfTBS-W-B9k4R9ihqP3A1Kg7LpYBNWj0jNnsTg3KDdplbwPTSUOIs4aM0L4s98NoBcVvmzHGZuMPxwnqChRH1Lt238nqnJLV2Iqa__jZNrA3wfE5VeKMY6R1EIn_ybeqdE2J3Q5QIrzJ98P4fRFRipxoVkbTXKPU68Ot11aw6tqOHmSMPmVMNV0ViHeOO0XPUu8Dbye3o72NIRlyCuaP8s_hLpjFfYdFdS5yLC_-mP6oiaxc5Kbh_bBMX1NpkOgBF5mjMvm8P0RCPiW-4nLHKtsZ5PCAQd7Zta8qURiYwo19kUe68ZXucsuSWwG-WzOBN8CJMw47OEV4jd3gdD5e1hnIQDGZoq0iO7SU82l85GYMMI5jKoX3id_BCC57uaPE6SGI0U3wzuyWVFagBkI8nDaEnLRAznwgXEpw65DTsL39zFDP_KexXEb8BgrvHdu4ri2LnzV1c1v5Sel5G9PTSNEXgyU1PuFw3Z1fawN2P1sASY_3Ln7wKdLcXZMEtzfMJy8vbC_2PgL7m9YLoIQrk_RfKe2maJcMN_c0Uu7fSS-E-c2J14s_mkSgQr52NxjHWTUMS1KE2l-dk3mbAwFspHYgVp00T2XLG_w2Ta8tJxci3iXnoJBzDtR6b4vN8DomZxBhFJ3ijl2_Fvl_lrH_v2DTtR1FlsagaUuM7gPJ_vUihNloOypcA5vAzJh3qfH7xU_C-zA_rBXof6id4ix9_B1Yg54uU71hzJKQfgemebplwxeLGza4FR_x7FC2IO-LWQG77sk7UBKR7jULHloNQKgbLi5o2JVUz1QZ93lgaVBof6tRuCeN42Wc-MaUwDGWKzgioKs7_G5PecpYOQhTJ9joI9kfhgpT_AuVGxETq7MBqorWNHz3nsfN6ddeQAHZ6y1-ohg0tdSX3UG-4lPKgmYKAvFjIvxb8UfsKxnvLkSMkitER0vblAhbJCkErv6uWsBDEGlBeLMYqKO1d1tf1X8MxhJvvmaBwLTohJffy24eciQPnZnmBt2BdD0RaLpfBmIxsxfDcF4xwyiMPOqIbj5tfhDFy7mWN3UKECfemtej1Mwc57Apg0TFtLDUfw53AsqnXk2Yw9UuiZ_V9dqkUfomP55Jb3eUUZc8NoSzOevxqvfN3dgiS1EJUkxRiJq06Clg7ESAPNdBImzofKn6zW2pjZDrq31aiXrK1VBFxl01xwGpvrmnWqK8uMTHoER0mktf6QTDFP-QKMH7KkIBCssvQ3UuFQMel_Yb1eW1qCO0xs7QZu2ZJUf35ykUYI_xqfnUKor6pKlUnA3Tb90uT3mSY3lQOtM9Wgo7FRpP-yiM5FsTJqEIZEIcnghseHrp7Ri3V7VJspsrAFNZWAlWreIAIKDWF_vJrpzQYtWViWR1w4a6L_NMGen-AiH5odeS0gworJJ5B7C6IpwQVbPpmwWpOkMiuxwxUc9aSW6XC8HLhmHn8dg9rnYdVyhfuZIjoxvpHjs0K4D4dYtA7s9uff1bCTBDWJOPE5Plvw693n1_LDm4rVn_-tOm5QJY7G48D04grurAMnethkW-oDpbWkWyNUvLMcpfPEem-b08dr59OxjDc_fS-N6sXXHcqlfsDUA5cEZf3ANQFBFtWz05beyrYR-fkW9tsRAmnR3Ut19hzrFkDDCaeO9kj0z2CV1RiySNM2oz5__hCa8IlxNPzC5_Lq7OW7lHumJW_BsOL2qvlnXyjN4V8yKXht8sH-s-X1J7FBVi6VcIcOI57DmO2IfSNdyJJjwc1k1isbSrSz4MeK1zb7bEgn9zx3a8-uqDvdcGmnvdelb9f-uB0_PgJ3VAFlFFTm8kNMPHlpktC4tqE_vSkVdAKO_zm6n9VoO_QhZ0hCjInYChx_5IlhyUVMI2HIZFtsuM5RH5dgxDwxFoyWQpGUY9iTAjJvEs3rC-og_xoLM307ml5UZi4cH-6ViYt0KG0aGbHhAbTMEHlK9nycmlwQskpN9owTaiaU3y4EDMQevbZ_xRt5rO1fV6QerLYCnt7XByVFsRoiGu4Q9JZoMBnKg1FNcHt83N18GSEcUxP9gvYGt7R0GNmyAprnld3henw9lV2qPRbQCkr-xwQxuUaKgmr4khlowczSQ7U9Uqfdq4dcILOCycEk5BSmdHjD6iNTHNVtA_NBocowxOeazDdOixIoMp4kthSHrvGHDOvBuiVJSyzT9srPyC0v_TmjP-nktx7LYW9nZt98jelFWI6Qo7f-uilDqrVywh97kLh9ZLMPjfTyB76YAC22W6G4koZfZzNR6N-CTX-yzIdBvd1PQoLtpRzn4k7n65fh4CiZLkT8MxAE6D7IoUzD7fb8nqLhguO-xF1jEtyqdIpJa5eSln4mv818eaRAF9Uk1BNujwm-wMRYno1lE34MDaU8_Nxp6cfKTutalYR0t9hn639NmsBYChNOudrYXZCUDEN06s3K_zY6g_vQ3xich8WRE9A5HsNqgv7QMlKTdhjjent4s1GcqnGzMUe8c8E1FFsNyrOm2gfLPeSZxwWn0iOZ6bJmYzs24pHQAiNXQuHKAVbvo0uyjkaBxycJc9sbOfyO2k_eQM47e1JTsiaK-rdZLgxdEAu4hMGBYVncnSDxPqO9d-P6E8-_hXP7QnsEFuLTioi3MeYwK4XWJdNrZiCFStNNK66wgPqgBNFE8ft1MPkwa0rBMuwVtzW8htLTP4T9-8ZHai-GjbZPxpiBb1Q60WTgIWr7HqA2Cpp8qZG16ULa-8iismeb5B2xSbT-H3zSyoSTx5u94WU-NjZ-8_1e7ERN8zkSS_ia432F6_vfDSZnaGhEUGpHULllPDilLi4nH4wCNDEMOIgpLH66H9ESdCn336xzwXhyAVkcu4VaUxma_V-WYzqmDvxZfs2QpvjWZeyfEZS6xTqQOaA6JB4SmhsRwopprcNrk5XROdTeJ4Ol79IIw9oO27QIyCIYxVAMj1KesrQo7AKozTrp0_a33if-9jttUxfQ2b7EndzYqi1vFC70u9ODX70QlA9LlQvEAy5UHf0FUlMAhY8FQiFVgywebtdjmAbwHQfmLbTixD8x4HL7Bax7OTlDTmI_q9FOUq6sQLUgCazP-I2-BBHqXE-pozohxpYwVNNmxhvpCXmYXl2RnrF89Epz4TSWsK_gn3jsdG3PS7lMNNa70_WbksYBsFGezNMa2js8YNcPOrwngcc4-Eh8Cery4UH89CgCelBNXcEeO15_7PMDGgU-yO__VOP0cmsM851htm5FlAH68Evp5QWAPpblxBcbIJf84xG3PBdLjNZy-LJyxD5TNVNzSnOBMexeB5FJugtuad4jixvlEWfONV91FR6Gq7Q64Jek53B5Ahci74SHPT5CZ9etZFO--NkVyMr3zkSCqVVr7CHcVQaQCDDGulP9ooZ_bNUifcwRuku6RwKcZ9Wer33pqwRnw6utKvsETpVzc23sh4iRuHOHy4CIEMoj_8t01tdkP074iexae3peGTJxM7lRxDQb7JUELomiW20O8JnMChDUMkZ2bm9d_B7yoLlAjfEFYIi5yVkuL2n7iNK2SEJJpe3uiwZ0wO-4rqHNMfDRNMzl9cwqirYhgd0sglANg6x6d24D_1MqCsUy-zCe84be4Grl4WmGiVyV3cP4XWNrfPHRExcglI83lXBGNsrnCTX-LhKVOcz7ZDafyFneruonA3L72v-tuXbGP_-y_o-wJfotu3MJ-2EXshxf2TQ48Mo_uGLLhG-Xga8ulf38_MG5erdjC3kTx7DcYpSg970PFBJH52C8jOU20jPLc_o6GAFk6vS-9zZfovzKTIRPerkqEnFKAfG-Su8DOD3Xo-NrnrlnGRJds7mpxNUqwoD9FiYrrAR2F4cH2wZW0Kp5VcxHKXmO9KEzEGC1Lmpn63kgP5wSoS85tWB_JlHh_qWi-0HpiVolmG1UV1XezpjwCeZZISx3Gjn13b59T-c362xC4Y9aorAEPCvEWXt9jdTzowzg00tdw6L9Z-yaV8dzksn5OV6ZU_l76ASwY8y6Zbt5QhXIWX4NJqz7AHKE_Rx3r2ESd72m-zubRK3-1k6Q0ha_ekhkmp_bebfcyykYIShfgAKUwTiEk9W-9O9qWEs1FJpwPOb2XVTiOSTkEtih5fUDxsgiYNVKZjyvxetluGdd8BcyDHr1RM7DdKx_Yd45WUnUGlL0gX6hqTDdoU8T_DNguludXUs-tlXAiyAUW2HEPFWukuuUF8F2ziZ8Uq6yIMYzI1uQbha6Al49VNgvbRPOoGkS9PErHQ3TqrwGdu26SVzUDotoNIwC0BZD-oab3f6aOGyGfPQL_xKRuhh9P-1DeaoH8FWHfzobs6zl2PWRSuGXwziYZnWqt6QgIHa4p3lcM7SNGFyHcgMiTI83N-BtGRvRu1QDGjxBjgcoTJ-tDHx2dy6M9BPZFTL5OzD5dslTEklHZdXF1WGwe2XbLAzzXBkyWUPB1qRuSPGawVVBZEr9x5B6fbSZhAT0m0Jjsaco2YsG11iqf86vtrCa1fb1mEG7fpt9cGsEbr8KP7aSKGF_Z3LEIh5UAzi80neiENRgksHmZ0lRbld1vQ9AehL_3aUIVA8HGm0WwsrL4csqMGLrZpVVhsuZQsx8WsTMxIr4elJgEnIiZDy186QkAM0otfACgBHDKgv2n0roMIWUP-lW6v-RjcKiO3Whbio-D0VWJ7Mr5DOPzwvCPDD1n8xbTy0SHMOKjZ0uQittVOrKS_HV4G-wqejc52ejFiPDKyZwd_R8F6DMPGr2aOZ3OuCYajfgnf1PoZavsGn_yL3SB52eFUaulZ2J5mUXVE2GLxoBu0mYpaEC-VtdFiN75U-k70dh7lsYYZ_Fv26GDM2L5-FAlxxvmkhe22t0P8SOAF_dI6rctgKTaW58j69NMNNZ0ZW6x6M88G9A0na8tivQNkuPr6MI4ksQsYU0jvPksz6TTfj_Ysd4yTi0J1Q_a2ltgj6xzO8cdwlCEKh8k3Mjo2NOEF1CYmekYlhOLQyXZP3NpB6uRxNnrgFEmGLS06aWZ_eOfVi6Ts0fGNrKIWg6xwm2Z9EpFCXl7LueEzJ_FDLRCfDZKznJCtR9pIS0qk7vZ9GNu8pAFl5WZ5Dvc9fcK4xJYOpFZ0aCTBIkoDyffEhi-O9U9w379XeZNtg8cVm3n7Dr6mibAZfjEyTIbNH7ix5ETW0Y5vmvv5QvZHX02XQmzNSX0WfGowlHYKceZBNL8stMIpMszZoEZMQKZ1wEkZxi5YsxrVrm9VZ19cYrPQdycObSKcoKsQZOUpIxjhcPp9-Q2kO3kMPezxeuHqCp3sVQdOcWoq93WK88JzR80dATFgsYCp50FXmHnM8ghRiPDK5nHjPcTt7o-XesfuRgFrzRv0C77L7UGd45CrW6NiZvx8w53ilhDbJnU6oT5gJHT9_nFD3HzyfA8k3zT3qMlc6fOhg6f6pUxjfowGtxriN7lGVQDQPX95vNJ7enAdi32HOOc3c5dfEQBBNmefiJDNFLFFwibjiGvoV9Nz_nwfTsmeeg4hMSQic6grZxs-Y192OCYl3BaoNfXSoZZtpoeP9TCgq3lYdhC0Hs3dpH9NcfMSNaoUqBb-EAv6kaDAO8WkWiVIIBMEJ3tvGULyy37n0-gVsrFSB9mJheLg3NIWT6Z3slrbhLufax8hyjJlXvBSsusaQg58RyVggEyMhNfoMomv7x2efUcTgeN-Cvgp214zI6Efw2TN1pTn4cS_Z54HivP69n-Af1EiAvJDpo2OnQBoEBjz4CBCA5hUSHeuUQJ8WybnoOgScZsiFlQZT7iYH_bN0P0azIPxQWOQshMLSflLUh7h8njS0iMNkw3rh7_U9Jy-O3Oce-odCYIF4f2GAh33zl1zdukRcdJc51ePgLESySSb33vYDwz7UoBnlVJeopa69ffilG8qQFhnM66VLtF4EMwxfnaEW-gV8YWKOwMnqZPYtx-nJHWUkRcvO3IPci8sj0CsEi8NjxJbx990DwU1OHzTvHvbQ6gaS2ernrbXjvGR_zyCjGOI1HcP3ICr_SxsAOz-HIKy0DzuE6fDtJISYXKtPhq2pn3tRGcNSBy1wDV1Fm_YAlyng2T2rl9HTwrfZaryRcoDO3gBfAr8SUD5h_RfGkM_aIIn2JNCcNL0n6USXgMknk-89L9CWUHkTaQt_2C_3uKHMPxTIEw0dT-R7urofBZ-T0Q5pAHrcMaCKMxfzOkVraCSXusWVbonrq5p3jj0gxcrObYs9MquC4mIFO8SVAQ0vqIsIX06-AC7k3JYE1EarAbVynlKjIqjDqLQ-sxb7X9EU9X8k6QgDk0i9rp9umYlu5gMJDgqWxWUdaLEqKA72yeJYP9BKCD5l-DDCB4689UhgTlJuTi2ec_XzBJgnAjwFBN8R7PW-QaKEwV0A5g0G7EDezNn1ZE9Z9JvYabDzXWjMwmeIw1wZ7cSfgsx_AI56VfmZa7BvMWlug4Sc5c48sCpJwhHPHBvaZAZN_AtfmDoXB5rHoD0MHb4cKqtRNH5BJTwzZuDF1F-L5uPHouXXClNSB-F5c89gM5wcik7_XVO2SlfPjGyMGJvT8_NoIjkGX3K03l8NpHSlq54CQ8TBSgxt6QdWhZmyciJJw5QPe7kcd4aiuo09ZUVKChKTUbXHYKQWJLNK6gNvyxAqj1nXc5fBatkrAkMycWbKZzUeivA6mypI4JkggGpb6hLGvBNIQFgLLrOt2_tjh0ZUctS-Cf4Vu6Ppw3qAj--eXo0hzuXBCfFJIUbq7vqeK9P9iN9AtXGZ7hHHgJpWmR8a4ircGS2Uta-wwSx_GTTJJ9f6on92flynfuWGvHDXSEf4WIzCCBE9v9Ihvjt7gz-gf1pI8gzO50AXFfqFmgMRB0SKWpK9OeY5s57l9yiWdbqKYChjzOgoA1f_idCZCv0v_Cr1OT78IcZwl-sOESwdz_cvJiN1Yl9mi_3J_8t4i8_GgxBUg9Oz5FXederpKoG-JHkGRUgyKsU2GSfPN1M3x2dDCZXLU7zE3W2nA2CoEaGa_Nnr7QdXjg7TXwsdAR5vumomASxePDeY3QxRQEO0yDB8YEyCZMW9IpBKtEzqMxcWU2tBh-kACyXL9JkH5zNHZUvjsGJjRntOdfhdlULr5_EJCZMnW4hK0RTN0C_Ge3dM3FYTWRIRw-BCVCdod3tP9k0KPrQwMNPnarqihv_fjVeJtgFxapJU82oqTveu4NUX__ngJVRg5Jalzp4UiCadA0SbX6KVZEJpk4rAckoRQPOMT8KiZyRdS5urOYcWSwxb4cFlJtExAfeWf_e3apP9tyD037DOopoJMrfByENU6QHBcX6Ymia29sIKprb1dtAYwcJvxrUoH5uHOtdmnBziHBt0mw28haDN5t1CRcqiJ_hujamD4BenPOsB5iAn60LaUysXmAdvft55Ez1YcLdkUXYrbrvV7Ib0u6x0skHZ3gqI0mGM-CdAsDA0aVkumxx10fAE7A58yxqtx9wwvn9kPQhM1vJvUdCl-KOm7bjTUa5-qcp91azIdx6LqOKw6k-pM9PvgzQ6ouwkbBQB0cEQDE7Hivx0fSqfOrisqSuRRkajnFnAN0GxYpnxPpwl2mrBbIWh_9eBqfhlGz_6j4SHQb2C2xKiFiVaDUsd5MYLbMboOiWwdJpEbtCmm5-63Gta5VrRbpgJJ7y2yu4paACpLV64I8nYYQED3m9KlxK1CY28-POBuXRASPvSKmko4cw1htPuMNlYh2JDI7UtSCZk9hhHfqZjUJe1Nqr43www0pb8Ej8UGqRG85TDHYAcCDaDGtFiJqMUkSNS54UHEalCCs2AIxp3R8ZJiQBVXWe6el93hj5VASVaFH85sAgJwpUj_xIDwrc6eG9kXzXlZkVbPCPyYTzJdsjk7NkSWBwOm1Z0E5QECnCbF71-_FJwDIqIp8SAAQ5i4R7MdCuNBh7LnI_uJ8wc1rdi-3zmFON1qEm84MApe-XfzVY6tTvstDeoVsaLTaYBf0IlUgRabT5W1bW7tjnBe7mQI2_fTvYF5iw-qp42qv53DZv0xWGFeLppaPHuK4zsLdL_ictff6zKJURbZ04O735iKJtbTw6ciGnNRlhsK4sAqax9rHIS5E6Jq-VezUIEaKOnRW2z7xFnKvPHRB2wE-HNhqCgGtPJODeXWOaltwcNhc8s6qr2KrHpgcGHz9cSfpotxxU_QjdtkCar-m94aBoZgkdtropbr_sq_-kGsze7GtXQnvhI93rnEvfq1PlW_har0rQ3fnYGQoNYcGIjMinLStQ_1wul9JSR6N0JyWvSfCB6eQN7NrMOogO6mGBlY7rQfMjUwIUa2LyYLMeRbvyaX0dre9iXEgbmik56GbBqf1lolC7lglAkMOSEqAU3hdTvHDaOB1QfcKRY95x9mpQqTDeUwM03T2iEXzuA3H7CUooRO8VNjVKM-2iclwOfdrVrSga4fh89lfapoIDEnRPdwMnIJN3BSpkuRUgx_zlcJYzL4=', '94d74d0143145d530df0', 'waiting', '2026-11-17 07:52:00+00', '2026-11-17 09:15:00+00', 4, NULL, NULL, NULL, '451 4.3.0', '90c47c13433dd30c493de1b6a3e33bcbff2b1eff101b8a96475861e545b5af1f', NULL, NULL, '2026-11-17 07:52:00+00', NULL);
INSERT INTO public.letters VALUES (42, 1, 43, '898745b8-8009-4b88-9f03-de7cf2f2fbca', 'confirmation', 'client', NULL, NULL, '7fe84655bd22a884cb59', 'sent', '2026-11-17 07:50:00+00', '2026-11-17 07:50:00+00', 1, NULL, NULL, '2026-11-17 07:50:00+00', NULL, '47961617275173a329ee606491e887cb57a88d16561c4c01fa8706f7a99c4b96', NULL, NULL, '2026-11-17 07:50:00+00', NULL);
INSERT INTO public.letters VALUES (44, 1, 45, '8f821254-1609-48dd-b654-971b70abcc01', 'confirmation', 'client', 'gAAAAABq_A1AUK2AX8JElRZrrx5BPXIWhVDfCfQDN5kxZS7qaPdDdozo0Nl7L_9CXE_bK4qQ5Cs-WTbmJVtyLl7f8WzQtcXTyLPPKMUIiGN_lZAJDSzDEwseUA0TpS7Vv7SoVeRE8rlHRStrSWElGR0nbBmnjpjs0XKAJWTE-MliAyUQzU9cIvU=', NULL, 'a4c754855680f93c1e5b', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, 'a323dce7b2b6f23e0e3c4386372f8d097fd76fdc8977325776a2f76ceb3d1c80', NULL, NULL, '2026-11-17 08:16:00+00', NULL);
INSERT INTO public.letters VALUES (45, 1, NULL, 'bb7735fe-4dd6-495f-8fcd-3be7fcebb537', 'cancellation', 'client', 'gAAAAABq_A1A-BiY19i-51iQqgT4KVCb3IfU9V8YPiK4fluYh2Xdsl7U_Uvk39g6cpcTS-f1lSdaTZVfOAi2p_WUGSn7th2J8SE7UkZiJT1kpEQhUq02Zi6ibrWTAeZ3INAE7PdYepQiFzKtBc5PuyLjr5nHXfTZwqBShMY6VLkVLkCjdbo5Td8=', 'gAAAAABq_A1AE0C4L--6gXy0nl5FtwPipH8u83w8o7hdZ-RcgP2lEZRHXRcBd5T3PNRMjzkoY6fKsqEyVHtWuGIL6ge8Q2MhrzfWdnaxcevtyzxLdjSX80KvopkPjt2_vvXsOzCcv--6PZjP4rhRvVHcR2E7orP82TLkgTkScSyFuPTeAvz1zdoGGG1NLld8UMLJPYntBRQdQRaPMpjUwiogSVYmRNCINkCoX6RUdR2phPZDVD0AbjZ3jSQqYhHUkXI1lY5DsoE6LWW8Z9dDt5TWl6dmDL7DQxh8p1S5IvQeek3D4zBuDzd3VAWRrJxzNd55BrFv0p9d2E9E4a3gBIgSJ06gni1iZ7fPbMavc3a_qSl1jramcIJevn9XOyBcgjqIHM-gsZDimmiEjXgfK3Z7pTDXSxYHBcwqHP6u2mLI_fUC5yS6MkmfxbAIVhiapZDlmO3yGI2oWsGJm2xSKf7bhE3-Tp1kuXX5pRYAdQZyk9SoMTCJEIniuCNjP078Z_2_0p5zLeLzylGL4rFiYaPvE20N8DBf5tdtPPvSfNr1EMDoB_SWsMPfFH4eRKES3ZIx23j1defisOdz1sFKM1hGG4U9ykUHaBjxjhaM1hUOAeiG4zljVL4RgfspXDKt058Fh2a5kyEpl87HoUS_aWlM8hZSlSI5ZGd-HfLu6APcKU2Ea8-0DFiWxvjC6ZBZHFfK6-8rP57HMMvT2lR5-D-reQ8U_8Hzg8iVsDOpf0qFR_OjTJoYkS1UzZJcZCtmhS2QGmsPQvshriJ3L7w07Ur6YMy9dRDmY9_JjAvv_AvoF1QhEb2qwBDQ3U9-4fjX9hsffEUCWVZLwmdUKYFPF_9OTSJ9dbCopJfm0W2sDYHvBPHpgigHyMosAIbOP0MccvIKj2rmWpHKwndN73grc7AFC36MazPIuDTw6dS8obKtr8JwQMr6TbBCuhsEUpIgFKX1ROYxjcFLPgX1iCyw12N7wuQaStBfVKTrmTS1z4N8aYNLihUDBKyy0yRQHCzREYWLwXE1ALS4LGvCNtz__lVuLmg_dykepmkcovvAx3_FHrsyeBKpJwOZinFY_roJ6RTNN7nvF_mPaYR7nAiT0Ky1y7hvRUultKaq2HS-du4LSablifeJdlpIG36v3kXpMpC0OG57s1CJvqyYX3hj2hbXXSjL1uPEYq09I3kyV_eDzulwlN7f9DU51MlDdsWjgvbkrbxzUk5Qu2JwFZTrSp8VJ6wC2G1DfOUt7RTp2n4Rr_IXzOlkDHbjRy7v5-k9N9TZUY3Umxays171vM9P6hbmoiGxoyByexTe0wkFDFTWdC5XDXu7MVZEKWx9f0HgQn-KHbaqqZU1f5L1NgJs6vakmNFAiZpkLLUWgiB1kGF1pCB0ojyw6LzO_bMh05_1PKJGYBxbzQ_iKn_3-1BWPLoZqlahHkNjU7Z72V2zZjvwjWdEWDJK3l9GFxz9ueNaB6a5xrebPHclrBQd79Yg1M3fLuYn_tsPQXnBpAjdOgTZxbGDWpWdKWSIHDZ8BY6EBt8a_Y0ls35I6EaeYpeMo7hofRMsqRdfcGb_5dTvWaPXPoRAr6H8iN_F8rGN6it-3iuLPgKeVKUNe6PT45WRmFWZOK1Ea5AT_ensh35hp-rA4MSbcu3YIN5Z3ZzT2j52AUYoz6GE0Y3c8ymjvvGV2igBkFYwVB421PV7unllNZLtsHQlSqqsTzTw8z_E1B_LoExkdqydgXXRhLG7lBQgyvMPoiE06CgiqWcqMk0LmuaUbKpUw21q744KGnjP6LvyoanBtxd2dFrCyuooK4Pz9f7qpVNlUmdSjFgzTUeUCi9Cio2lfCRcHFQkurcTAGuynoavKHr5RQTirV5dTfAQa08dJIdy8oMdBdH2zqezj683wLATOcg0iQzB4cYDfe7OdY9r1-g5q_tMmmJhIWBfdcVdMP2EDzv46pHR2A0X2DzXGuXKzB45IotsTq0__PG38jcfviwKHcY0QYdCiIp8QqOYpmY_b0MTJ0usDIeCF6b5qyoeyQmpfF7rmWj8Ko1odLm1JZNLsjavXNzm8THrL8zCFPNqrLppBPAS9s34WOb4_2jHBqInfNv8yqhqeEhKbcny2bT018BtjedfN0KYRb7BwTyZyPgz-XHOccB3zxlEqKgLDOJzkP1QSjzsuRAK2aYK1apJaehhh1k0eazF0B4pMmq90rINi8nxKq9BL0TfxbSzNL-Vkjsfo4FXBuSbun6OJcvlkJaQ3e2ShLtZou7zokHdM_lNztwvu3rP2Yke3H_w9ve44XvMGp6v1umB_h-DbnYAGbc01jP_iazJzz4nRwNKeniQf6gHGvTkm5l_XknwKHqw5xku4EYikR3zslOLFCl_CT-5Ps73Wq0T6n3hoMRvjs9QuH01erwCKc03Ksb8vjjQhsAt0_q84p8JLna0IeweJmas7u73rDFlv2MExNilmYfUBQHc3_7UG7VFGvNfNTbgI8n6bSLBvu_p59hCQtvAcEfVIa5Tvba7XGkPgUFU1osCZcMaWRvHxuCKUCiFLaQ9rKrIdMxkw7V9-iEaXvbG25FLeCaZKm83ubhfscxzp4wFathwuAD6chc5eKirXeY8UtrJRk4tj65KtGfqO23pPucMrowOwztEVapX7_kkY52AwZKPRyYrXnIxc44rSsCsHVpPtk7-DsMRzQYOwct2XWwepWN2bg9NxCbd4xKVRTrAj2M-ig6wwljDsayMQEd0d8QWtF2WG9k_FHDT7BKi5SMnvpK9_vMhNW00l4VPUZs1nmKRRbzGNL5iy9waNWj-10vgqFeHNfJpUopt54P4b8ujLiHGkFqQVJsp18Dvd4LMW4RS7Gk2qt9BWlZf2QDF1bUrCHUipyviibsya6vUagyZ-FWhkj_ILXvyZHbNhk4_maNhngR8Cq1D2RoVwGuDBLM663R4z8-ZT8Mpzsi1yZ-6Ey7G5e2zdZRZmFdmkiJZGCbnDUE1XdDmZsACgOucnPQOFRLbXlXFPK4Oz5h61GKSryhvA9b52y9YXn4bB4M-6oPn6jBjsdNA9LlIWFWK9RKDlL920EVpWtUMzGK4DdZ-vpXpDqGUcMn_cAcaYG7h7c3UofTwBwQNIyAT0i_RSXs5s2Us_Fa3NK_Ch-cusqka29F56ItEfM3ByCebQBEhLrf6OhEPcLU4xYaHtBggiPNXyZKqDy6kJSByM1bj3M7JZiZjrHv7Y4DRshlWnuDmURMQZBGzkGztuKR66d9B8rsv-2HR_V4JjBW__8HIikb4VgNJ1jp1LK6T7OIw6P6t4MZYAbibWp3Toj_GjdJOWyCJrbHS99F3lwnXdsTdn5op4Gu493fX-_Tm3KFChoM5lnKtFPpJWTmD_3bOGdzSYGrlleIiJRYIInq1_gANnYKgFo-HJtcHYuuQBA16L1AeEsxonQoVWJE_AzmlfalbM2CP4jjWwwuJJ_Ks2-yRjYXoMj3unP7dHcY838w4UQowEUJtm9mql71ooMR-8kV1TLi6HTpDw9AFilMZY0OZLXJIFOhnoBusisqVA94gmxqgoyKK7Jxq6m8htd99EBE1rP69hJkGIgTwa9vhbwp7F4lrMkI3nv6gtiM3S5XgbFK_KkA_eAr5OmYDwIBD9Ph2MUDhrhaYq0WRswAwVC6RbEY2Fy71mjlU_WJuQJZEighEVbDeTfl_rtTtozWHO9Fgn7u2ErUXOSRJGjlkwwlWFB3sbjKC-A2rq9Jh5LrpDfnp6Q2_MULvhumJNog0paBYg7f4-Iy1lKqW7HzgbBo3fMenSQ3DMD5scXiKcLbHXYEj26s89lumLDWaIlPX104sIOb7b0woIZ_eSrq7OzqyptWsZ3t9PHuWhd8SXNOPUBWq_ciqrRXSdVwwwe6KZu6bOlcnm7NolZx3AIHv8-Kw4-1doleDyo10Kbj56YAXQV1AopxZ8OplVneQPPDqv66zegg5PBiGzuQtLon7B-rKKstPNKCgxkWO-DZV9kGbFdGmNSJmOnVa9N5DrofPNS0tW_xZaWufTe-NQB49g61dl2pCQV8oDWokUPlXDwuOgH6z1_neJzSWX2nS3qFkH3-dZSsqaXFrZH8tpFzsZ9bfW5smsyiIHrVz-jYza-T2MUfrvkrou8EsiTRc4iZq6evjpO6e3rXJu7-wnnJStUY1Di0gOInfdtcieq7Kqinq_Ksza3NzDhP3-_Wwi0f44f4ksWEV4ojuFRPKuThc4HLnXKtGDdRlCCoQY6Oekj4dAP4s2ORwjfKD4-k5nh2bGuoGtpoDPGNH8FDjB3lyWNw2ZpK0rsWgxjl0demPeLoyCKjyjLpEtk1w4vlX0o2-2EEcd-jL4q0eS1CC7A4GC36fo9ZFklgz14OZKiaDgAP9AHlKEXwl-le7RA74Oq5YSfYz-Tl9VGK1u8XhSj9ol0e9_ddZCJPV7YCoho1St1cmLokeYMv4xD9NxbjaICTV8naL77cxxhhubD_5dXoIm3uQGKWNmJfH5fkC-SRiKge2r3w2EanOtuyMSGqvVrRVVtTC-ML96DwT0eZTi2p1rjx4IF4wPd2ZBhMfVenkoQl-itzMUK68lu5LhBi104eYtRXPVwlYpUiPgs1A2d_qrZBRt68LnEbOvcbKR7wCVK4zvUNOhvpRUNRnlp4FWKpOrV6YQGc-eBjmhmdw1mbwzChzFoTlDT9CNIPtOBTOhhvueykZEFbADF01F9Ef8giCmf9Ee8JPKBXzYkVI5bnT5mKGfrZHV44ZsLqxSd9n-n28SLShFP3QhXT4sg4vQl2T2v9sOt0_8REPby32NwMwnNMuys61XVN5Q3ijPly2lGKRP5oxDuiUMx-MHTck4UvYU6dqpCQUUVA8mtBqTy8efTIctAsbQVt2QmydsH4-wTepyWFAPHic9zQkK8BJIYV7uMjZs7Dq4f2d88_gy_IXt8BLdb0Pi2CFQNVtH6rrR7ddfUkzKVmFXvBjBQ5yYE7D5pYDw0z-_YuJb_75IhclOs0Jieh45ZcFgop-QUparLfT3ViTZgjkNpeiP0pQU-hKh6Uf44fy6fWgl3WAa_uS1UJqFoWfGb5JikdkUoN4HKjlIZXwEdRphnGvPL6d7kqlcpNdyDEuqjjFcyTaezDRSwiVM1SkzkFpMrT_LDgJ18o5cIM8J_WNB3Q1XuZPj6N7sjnkSAwZaRFKU1uAom_wxZJN8MgNW7DODMW_OMceZsoBNkROzg-LlTPvJo-cChCXcFR69Fy5ZYGaf0XD-zK0_TOruAHHOqGNQmt3Tnl7FACjzkXxewMeoJ_clQm0JHAFfUBZe1x9lFh8SsLhko3jOOKKi_B7I_HYKL830ex0MqytVl3hREX0m0GI464k610fIZXtfZDVhydvhxXIV42tOJGMDNtWOaQS-JxGfXebKNSLAE750l-coeLSeFB06-1TrJrzv4yw-0fY4jNuMaXIJVagYn5-JmoSNC6hzB7gAIXevGj1Td1psG_XfPZuQ67Czayq7WIQK9rT9UsMlkZu1kyN553K6RmNgN60_C1GFpqBOoAxkV5PSZz2KOWAvZek_duOg7bpAMtBtFmFEIdTgpR9kKLziBgIJ6zoBMDGQRThLMcQyWEuTtnJJChTaTZ5OzdIJ2IlixysmnbJ8gPu7wgCERW7emsqWdJraGYatZinYIkqGX_W5KGk1sL-rwAup5Dmk9S2AXG27QBmYzHergpfsNiuaXRbQcDwhGI3ArA4AdYTcjCvp4G8gVLrdgNGd4TgzQxjy4renDmH_tyj5S7-3z-bF1QrFa5cYw16Pi35zNEb7yqlsrwYpENDV1rbzmQdU7moVwgQLjJMjj4-9ShSYX6cS7tXO2veLCjZgfAa6ySqd3s-jbWEGjwIzu5or_ZOt4QQadKh4dGtrKtyJbhPoMhlX_w6oToSZB_V2Gh95pKZNhHY8OgaifdCP0FCFo-RAAgai5UR7Rn2eeFW_AFNLF0W4_p1yTKEqaIkEA7HbwaEqbOCkZnTZDKZdlXxGnsgBqXf7erbud-Da1J4ayan5pvn4C4Gy35EFbgmG6Hrsi23-H4DlUFRomB-0g4oZCbQJGbc4wnYCKia5ieXn2lzJDZeQSdQSRuiUCs4GStGWcmLjGcQNMC9wztkhEmaOWRzL16gTimy80UTqiszMXCdtRL9mX4nh1gF2KRKq8bpz1hR_pEeSlJf4TAvNqxLc7uqNrkPk4CTHGHMjba0g_jx4IyuaoIP7oSsIe3YJjDIbZ1aV8iUUb8jmNin9SdDimOd_4Xtcq-aHXxUOJ8a8oYhGYpEvsw2FrlbVtUyDdRAx2FE_W3S33ByArGo0qzT-a1Q2ZkATQ8VjUo-zMVAgJH089Xz_uH0w5blnpZ4GMWqmwqn3Aksk--6UXD0ZMwWI9zocbQD6R_asSF1maksC-cBaJopXAi2LCCXcl2Mic4TlJHy3jQsozZzulsT-GGRv6JUXjXkdc0v1icW1ZH7ns4-t1lOHhyLUEq2IUeMX9pRhmKU2Bz_T8hCA8xUEQ59Q2-MAUhlP3m9oUz39V7Hqul3DdxRJeLM-diBxlG0zEASYrF203DsiBLuemvXhu0womqYqzPfdVJT50SZw4s_vxxwcaKVIej69U5sjeP-5TJ3XWABphk51maIGjPInhDZMr0UtXFTbzjB11_IZhYt9paFrTspl3KxSYbXnsBjql7EzDIdNLu0dWCSgUMsTWPQ-1GHK3iQj1wSnvVXfc1taCd7ofiXDljM7hfw9DGNQm9BgetumawCLrbJHOBB-hD19iIaseiJ-yJBxZYLsaeTA7SIb8jjBa1beB9ynh8FPqoZ6r1grZef7MI2q1MTRTEOpYlzg2JecgJHw9oUUlcZPUw_pG2TaWF-T5PDKIWRiJ9KHL9jksrMHPtwISQ2wgkb0NHtTtb6NH8twg2GsZj-UMKNMRTtiw3GR_xhOpj4tbObo-gz6P4u49cdAU0BcsyNdSzsgo_Y5jxCiOkxj5auu2QkYPweocQKQvvh4bZe0MXVgddGVtjDWhRkoXpBnw2eJNXqBnpensHmK_XNUdsTryhkhdfgCAPCltgdresPgyLglkzYiEjkcsDJ0R3ya8Lj-PMypGYUugpSHeYywwSLlcWmt927WvYHb3Uv0Ys0PK80Vqu-u9ZAjbVHVJqFGdz6cFGBNqoybs1tZZdLQrwwSYkPDz5cIqwXZybWRsJ6PjMi1aavS3OIrQgkJxXzyfw86qQH1Lo1X0OcUA_-WJxzeC-oVYzXQaPsVF_C2uRADQda7w82T3YeAo9VtxlTdU_XjAF9rE72kxTkbiU_wpH3I5ELNcbzhukNYF1YM3hE9iv3sZknGHBKhETZ7Kxcl4cUXzVildMd2UEAc2pkLhlVadohWy2fOo6LrD_PkCWa5eGkKmVgVDzHH-WujClDoefBDd_xNnWfTm1sxVFGpBzX9YMYee3SQnRTDpBStswLEVqCTfIzorb5JbybLMzjWe3gCWRvTueVfQo5YHzsLkveoWB_5iTzUXfxUeU1OGt2JAw61AuFgasDPQUT-CWTYGtxU52WqrLjFhk5BCyvGeKQAwvNLR1K', '37778e67be55caf692fc', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, '1e81e9b7f8fb5bc066f88a22cab83e22255547f829261d0d32f73494953c10ac', NULL, NULL, '2026-11-17 08:16:00+00', NULL);
INSERT INTO public.letters VALUES (46, 1, 43, '898745b8-8009-4b88-9f03-de7cf2f2fbca', 'removal', 'client', 'gAAAAABq_A1A6XOgDEutcrYbfLv_P5d3fbZTga3CP6YDNESM4W-RAjWNnPk5b8CnCGNlcNSpkmrxHVbWaL7QyQgR6NvATSrbnEl5zpLTZSbc_J4ItcI666QcA1olDUuYM802U4pXjcAcirFUvsoHaxAdcn2qop21C-Zl7yxXnWCHnVBZBXF2Jmo=', 'gAAAAABq_A1A_5ACpwKvDSBLQUHyhnOyQTUub1iqmJYKvx2GNLSuZviByNscieWNut9-tkJpk2NMXlxm8UbzxvTOAh3EHNQ2RqB-hz_GzTZGfBLtgdNpUSvOGm86y5Bq7d7Pu5gFa4KM2dsduKXUJJEeoG0unfzvJJkjsA8yjh370mFeaWU00D0E0EauPxsdYmc3oqibSM5afVzIJtg4nJMnjN2VTkBmEN6Jygw3DQS4uXZ_mcCz0eiEawq8apGYHWH3vyFzSTQEGq8IKnSIEPLGtydTQX4dNXJb_tRf_c4ByaH_n3WHz-MaZv_YjHFssLn78D0mQDwGmrmf1DSWU82RzJ4on2zNeZtLgCyfgOoboTRCiAA2S5_CUKRfXH07d0okJ9oW-IPEsHFrcckV7zCXCfcc9Xg1My5uloHPYoiX2whonmQgCwSfHgIH9k73HhdpDb4JPZKz2WvoYQY8bhGDiveY-898gATN0Jo5QNSDhLBN3jZYxJtJ3Wn5rwtbZMeAZdBX9BwLPtTdp9DElzEKTJ4AV29BkqL40jm7SNyFCXvTOUv8cWHWpSx3sgzTOT7y_AEEc7b5oA8foD_FgMRFBg5226ESkbst2W-BHk_4yAS3UsLkLnHu3yU3MeNZO5PK1xbI5t6aH-jdH6gW1Cp4ROQGJF5PystXzGZG6C5cZSIE372JXve7QU3ayYCaAfyXBL_gagz9LmKSObuWAP51uZhH457pX4IaSMj-uoHZlH9qHki8Voz6HjI32mQ_yk4HE1Zp2RsH43C2She2E9c5I1AjBgEbHMxacH5oN9HrjpDfI728T0oV8foLnnER4bEqDE1QtDKVJVcKImqYn37wEOZcDA9jUyEcSITuNTt-4iG1w4FjJLVqt6WuvgpDsIPHEkCCrIaE7DxiIyrb83WQCE8RD3IQ7NCOKdUwIyilQkU5FJHloLWA4wk5GWuXooAXieomZYChEz1ObP59DB3h8HX6Zhn8vJZFV5cqkPBDp-nh2Fp-4VLsg6QWH7_0WACh_JrpEBw9-mW0l7xZcZtxD2OSbpUPGjt0KZkHJVN2RYsan9d8wfPN-dIszpCGzY4w3C9tXzkV2JuOheluh3eofPUPKIJ1WL6qEigP_jMCy5S-UDg0CBQs9FWbFBcBw9XYCukWZjnYfVcz67cDlVmaYDPKjGjFwNGSBs_xvQiYkK5QVRrBatx3hI-2GZsWS63FT_6iKh7utS2I-8gKyr7jxk1KjbDcVLjpg07EZwwuujAhEzWwVKw7uSi3ffqiPiWUu_Vfm82i2EVXe1tyP3FAR8C6QAiznU5viJgenk3lVh0OuoqORte2oITJyzkJ7bRxcV58HIsB9o7W0DsS1piny0dMOgKKATcBKxNk66XGyN6PrIAamuzCw3_WWl9zZHwHtuukKp67OWs0z3QkSk9j_MWkqVG1XQWlqasHf0oAsJd8ZZ4NUd7Kpvepn4LqymUghTr4d8Dts7HEPd2K2e4iDI0t4_9_3nPaUKvgi0VTap3oIUCBvV9jveGDV-8kOQ2HdDhabwjufDPksm1IvFAYQLbTL_fpEiu0n1y1pSplLPQr8BIjFTddxzOx8D1HDmU2REJ6SUNl-1WXjxVX68DGYdoyCTPvyceswGSmnyvBEDbF9ZSQ8GEta_TeiKeDgZeBKqJnucIMn_HyqFX3u0R_zbC4mIMmYY7ghr1VZnuQbxTyCO5h3Apy1oLpM1aEj3-N9II3f_xnwKIBOSTLpR4wz3suguiDStRZU_JMaNAZ8wjOYnwzJqSHukUg0w5GkbMAvCBMJOlFfLDoa8ZTKvx4it-QyV9md7u1zEY-ZTgYMVOysJqBADnj3-lYugS1iifjQOq4iwUaKCcv1ytG90-Zl3zOMmnWEKihU2R3zKuNBwoeEIUAEA7vc6n95ECNIMLNic7pUAQqL-hhUQSQvZ1M37fzJc4m1GVb_jElzBVlIKCenRLUKD5VZtdu5DZO3ZfSX8cnkvnLjEHXGFHeSGArTiRrdVz7ik9zofE4bntjz8Blr700bl6HdvKeL6bdqLFDUqgM0_FLFZbqx65fz7d-UAEzedhSS_DU7M2ev7h9ACgaUs3HhZjJxP5pYVnYokutPEiXv40EfnEi2-5g2n8YoYVR3GhCTPGMq90O9faAcQfCHdVOPp4yEyqVjxgtim7m0TaBUmeDhZJ3_9s41LYg-xlaZu2lmzmwc0HF8Y1YnZQgQdS2ZBkd_mh2BRHlAatr4FgoPOOspRHfSc9Z7eWSf9uWROZ8z3f9TbjqfyeYqAOmvqRFRTK3j1wJxEesiwsdXIvO-I1-n3IH4RfKye_-7bcPmLmzVHm1aS3heI4xD6z09BbXTXpzsYe-PkNdKjpXPWahqgQmd31_hXJawhbqCYfrE-Y8WjcNP0VYyFlM8GSO2svNbWakJCCuSYPYayiqkFQqKg03MdhUfrFJmbvWlJMFcAhWy4UZNWrtjU4dBYINEvXHPteKiux85_OM9FJZNMmT8o_8CPF814SUGEDFhA9TBhpr3t7S2R95DAVo49oMg-q84YpRhC4k8f1JF5uow8YWpDf42Maepj2_BlAthIHqpxPBgiWd-pweQo1clydN0hkE3od7cYb7r9Yr852RRMliIp30aI4hSq7Ie4E-ZtEm7XtwhvOiTmAVsVK0zb7mTO5WuEcSTfoDjcD3Op5Se8rpTN5N5M1uNLjzRATEXXxHSf2UrMqpqDeJZR9tw68r4f8Yzhaxm1oxK8xZ_kmFO92F1H4X77udblgqy11oP4k-JvJcO2I2wbKgP2R6QXhhjWUu41t8azpfw2VtyBNPxLji4A3SbwKrTXMp_scTYB0Y7Ts1HhNFeB65LiakrO8IlzCyaqRdQ-00VXSN6mVZyL9uGRLz9JfvaqzOlX0lPbwTjb1OEDuzc0hU_fAm3b6Z3PyMGwXUVQyEnrJqT9qIK9dHc7ly26gJNBIWfm2ueEI555z1c5Fp_KKYPPXq6-n18lSz1PNqb7NIZWSQ8xBloDNQiddY068jPkpYVi8S4suS1miCbmQ-ZXanfnSW5WMX_FRJIAiyeSMhlg4SuNW5JHAvXF-gQpIPfQvdbBmV-887KigEp07cX7mLVrG_-uZYgW3hpSOXFWtzdosSbBRJ-QRFrY7pqoz68IPqDKckCGz4A9lxKLUvhbTHeNcrLAVq7qX6UTs_hEEWdrjUwr6GtIQKlCe1QdyM4MFWcjFOlI13FVGfG4KHbIanf28vvOGpT_hFzf8RM2ZO4p6q8T07NzRKbH9UPswiUxkONTnHVtELeG6iEApinxWFOME_jMgvpZel0ggWriPhHcHFZ4uDioKM_SuH8iIuMC6zyjMyFSRSmfKdsU0gmT97eew0lWH4F3ZmaSohkusHSV4ePBQxq3dHefOLz4SIO0IQEIsiduLx7JJBXSLH2kpnIFgl54Aes9MNhsvZWRt2lBTj2MiQ12IrPBneS98KCc8Lqbld2fFlu3rJbcGxV7WOR5mUX2fOgX67qEfPvTSA_P7zoCgxogEJ1kOR_yMd7BQDdNPzJifKbcCqFCI7DZBJs1jcrQmsNxdnoO9ad4kRc0qmXP3zuJpd9ltNa00xNAZHrP4fDJgkRd0Mcwtuw3ylJQ2SmDaeJxB9CkKZG4dZiN0D7SHXLLXeoDJ_7e0mAPi0tdSXJJxr3wNn6n9VFTFbupku0i_DUr-svN7UpYQ501g9xIALIIfBVeNB4mUPVR4-NQ2hf2cMuSeIbnboA_8qb7cWT5x2tcNNosJtIhfmGjFESJ4Br0p00z8fmVvYo7lC8AJhxduia0T9Mv2ZaURkeLofhxvLddZe_EF2wjWnrfbko0bf0lugn9YfpzYBdjgHkxGI9kiMIVXiQdXLUh9znGIb0-Sz9unqq0ASFopDLt1v-UFstksYtb58RFLybgiP8up-cwJprZS6sVl-7q_Ho4puhLsbaNxeYuqshbYgEroafp-ildxuXcSJx_qr3HNPl6JhYSGyXHB4hSGQAiLol6_UV_4rmYYT_b1QOTdogTXss-6p6c5oDD5zrJCW8izOsjsyEX22Btf8YAhqoIJOfMpknaXThjFbzSPf0tdkK1MVUTeH9A87BsYaJQpwEiQq6nP7o-FeI1NIIpuzDWfORSrMYGNrZYfeaPOroXfstQ-m2EWrDnVHZAGC-CSwdcIUt6C6Nq3VteKkrWmKqr2KnaoU0eFDKor60OxgZM3VvlNEPEx33gmXtfpxAb2TeiQ-u8VcZCfxO9oSL1iyBzeYc_kG2vWlsT-lUXUGHbmGMq_7cl5LjKrA4Njp2Zr0ffp3xJtVTqsxOHvQ-HJ3YX2yv5pF-66IqKw0-Qy7lY3tMuwLhOOQ6H56f6LKCcjZ6x3q8PAGSTzfUjRfY5Vcqs37Ompx2ccnUwbj0S1-xhnyslSYdXSFtkCi2VuwzvNxSyqMp07OMl7HlrQK6QZRbYbqZte8UmFmVcplHNkoi7X2ofSY5nsWkIPC-GfE_VA0tMIN5l4fdzyyZnrZgsJNCxtiho1xIxjVARcHWIBH3CPG0-qRRgi7RdtGzKfnEgIekYV7np5U7NDGmsntRaUno5aRFFfHPBsI28-Q_dxTH1A6zrFRASni2-TjttV-bYrIiKGSXPwGPSNuw4Wcle9w4kOtKHBKciEC2-Y88VaNlQWnzY_Pw7pINNc7ir12OAIctzyLhdX2PhkdyCD2ikTOTE6tEcSA1QEazG8cGfd_gP7SW-o4DvXkhNyswZNg-lCGJbl0MPzGVOahMizOae3QP6zS_NJlVGFETwk6blygG5dNg6sm6VeNimlHBAUFwD8zZCEWWra3tO0piJ3ryR-K9Fmhn6geC8TKx98HAkyob731tp6WwGyLNPOX3rRQoFS3nKDfJ3KMFpWdx4DCNyfVjh5pPoM0-eRzgpr1DN5enyGt_UF1OX79v1rX9wpvrIRhFnk0UFxGj7a8DxUHksYe9Ony8UbWi8Kt6uEIbfrlOEz11J7aDeEE8PbjHOgz5SntIIrYQV9SSdJT_viKfr7RC4QUczf0TiKtLGaqo7S4z5q_SZWDG2vTBECglgaF2qQyqs_-RPFCxbmSbk5WuTMXfTcm6umAuR-5jAH3vOPAF9tczCVERbQxjMEVmz1VuMYXv8Bn5PA5QEdsbBWZl3le6k6MnKGcfL5EF8knxYyeMxWE3A9MOxPKZCEGTFVx7YSiKNc8Ly3LxaKfrvsw0kh17pLn3qFkwYYky_2hihRAPPy1sc0YrGbZwXlVj194_sLuFcw4gO70f5SIC_1bA7VdaVab-Id-2Hrum-SEU8U9CEHY8H7daPyyUrlMOnQ3khf1Kd4wdIAoHcBTGyO6fyYqxEV5yA3ccsayA20g3uXb_a5B4W_-oh8bRPEmbKxj6Hb2xhPELMZhqBCsAQ4HPhclKNUqo52uYb_VMZ_WmOpc4eRVgENpKpQl0MR8B1sLFdritIo_0TknpPbknqRe3-ZELB0IDVmE54CP8-cRFMaL5loDLYGngBlTlOy8wlXiH4MCcE9UAbJQfmmxS7tUGVBb7UfsgKaWL1SLC7oQ_2lbCttmKU4Wk5kWeM336OKwixIS93RRz_sOMJXbWkzVdv3yJjXFmATWkXByIo97cJbLrFd5Q_m93oSRoG_yo4vt10XDDxuZNN40KaS9OjrPdZ_2Xw_fQGefh8cS36OYXZ4dEmHxFgtja-f8RObuFGPGlKz4zXorHtSMiq_3uOFDrYxP8cM6o4Bd8Y14PZkan5jKVe5somhwO1-aOCOA0l53L09v6tkq7DqQVJzZUhFhVlHsZ_IcVNcfW49s-0PaKTBVWIEBB9oV6Ly7vulAdQgoyq9mKYtHLT7kwNdqYsTkticvOYyKniLEifQpt44XrSiqnFM1odj77eMrQuHizB5GWUihVn8qiL02SIvtLoPPoordmB7CI3mYPX1mNDPyuzEvZ5wBRvRGLklm2VstS9RFVoW1Of2UImcN3wz00HDXGM8imr6ymE-lw9vg5nOK7IBEOmd3GU-1bvFtymi-L5Yts-XEkVGffToYbazhx5bwcAc_MVRDnE6YKUGEOZXlJsJeTLCWxFH3MsKpyPEVbosNfHNx3nv7hxBQgLpiH4TkkBMrhLGEopgGhQ5qk0qgr0_v5glHobQn2pgfJXoWnz2IQSMVzSeacVfHWKpDGzPIQD1ZFCvlWpGOuzXvSDRdh1oXqQIcVBfSwoja7Tdwq6GpUzt2dHbpBQftO6u-QUv4agF3bsVM8J4QSUAJ8WmB4dB4Khrh6J5rvcV0kcXpPmkIvVsgKn3kqB6NvyoXyflGV2bP_YLSAjWiBvOyif_pbP8XUr8FjFYUZ3xK-rXny4kSNr_sfGlblZcpYsnDftyEALKLJ00GeHMjS1QFcak6ouBjXdhSSkaGRa_veMB8cAyHb9zZij-C_zW2hTPkec55L2_uD2S5KVvUBaqw53TMb7b8RWmJOdzn-8lM0j2a6Ggo7MAAfj3bp1Flj5N2GsveKRVRz_a71p2z_bHVRbYjsQ0PWiRoZ5LED5tdnMVOtxcsKMc8sgqehQbeXTft1G0ApBiBokXln3jDQKrvfJEaTHHlo3Q15GCxJAxZ0n9qkeDD3xt4fJdG7UUN3IWrNNzhvM_gU5Yyp0KEecHdTifh3L6GpWvcX55Yuw5fWMdkKo_YkPefBoKj5kD4E0YZhnbJS-zgHrcrptPkQPmHnEpOCaU_zJUN39xVGx_5L_QFwDBfD5aqWixv7ax1eLlyiPcHa6IFbCNZQXx7I_FA29HTqZspOe_cbyBl4qMOuzVpRB0_mwzI3IVtZLYoA8vtghFQqsBqWDNIoB1wHWoe6INY-xV6JMrZ0-tbgLwxWUevWQFubj3ies-XIDYO6lilAp-kR5n7z0KOGxQZK8oL2Fc886QFO_YRW_yR5kQkSYpZ411hx9NegmmYlZ-o0PhtdkuDJQ-F9bdEwGPaf-0rHgbPSAG2lF3e2yc_U3uZrehuLxHUC5CZYIAzYwpgtVfFRp83YvDNxpxZs_Azjd829JCfo--C_GAYNe_q1lvtMdGM7ALVXqDuFxOhy65ItdB_ojTacLTqMv-qnO7tHA3mTxoS4PD91AbolQkoyDHXQER2eGj3eryMNcIS1sZt_aji5ukDWJffKvnI5XMqFI6075S-tkkaGljo4KkR84bKZFVyeXUn7PDFJkFwOQ2HI9QHcymvMtmAvNB-d0m1BYo0H1WSjhVjGSzjDwGM9M9wWmEn0GjAVzenLvQxAAY8U-n-k8CQB3McBC4xkou-9uzqzylSPYmARZK3ILo9nuL9-K7710PaoGG5u69HHgrl5o2gsCNrhfnZuLgfabq-5cVBkJUy6PYvh0lElJb7Ialu-jbnFj8ze0NVncKFwrBdbK5QDTX9Is6Uwy7UKV_eAaxu0XOoBBR1UWT1DAX8eo3aY7FYBeSE80uQx7bYrm4g9Zko7Ds6QoBYEmh3MQ5Nuoc-C27yUUFRMBY8kfpLmKxzBvKk8s1-tOJe1TxzImD9s-BEbi4O9_vGNknuM764SkinpIfep_vVgfwQmu7p1afw6SBCTz8SbMsammTgxRBLKtGy_4fRyhavLpkodVOhd4l2WCd5Ytf0ysN5BCb-FpHjgvKnZiXPQMmOCjWn0qXybzcn5i6fbxh6c2jtbIOv7fHkm2zz4Oc8GeBR68fk_ffatG3vdldNvgbhzWgsprPLY6PQm9L1u0nyTiJlQqzhIHDlthm0Z0e1it-pOCVURxhafny5iokZSUKBmry1FbxBLarun1OTJRuDi4QrhMSE1XDIHlwugaj0E5d7gecWIseNKQcuGjaPFZIs0JFoNyBel_Cf7KJHxxAV0O9THWkO5W8vuiLeESziOjFgwiGuCz9T6siu29wI7kAqbMPevmW8g5NdEOYcSHdzHbBrc4fqK_Arqm4hh10bVgaqk-pVIyOh38h8UNsgp7YpYLCa-80uFrju6wyId7LBgcsDdKOj_SNGzhOlN8jKom1kA3m5BN1OZusNpgKEAKEB7WibuCqW77wwfe1jK08DjG9F56dhg1JLlpjy_erU_ntNdW3EvT_bqzjCUWnYWStt2kKHYzPlic0pbQr39sACLNm_94UoDmi7af5yI54cQzwGDKkUEiiIOkJjV5tNgyKhnZKqmeOG_5PL7L1kv7YBSN4kWznKXuo5LhD_VA7XneNB_zQYDC3A4rkoLYX4B1_f7Of_JnxQP_0DSG6p_wgPzb4ln4ZaJm88stQXnzt3UW3BeESZqDxTX2zLYofIsvmCxxy0akNDl5cVz5BX13x5A6V23Mcq5X--MXZJLGi29hYFL4PAoWt4IiVFmfUPb17tHVr_xpA4q_7AT5l3PbDcsjX5pn4TlOrRPXZo0PK6030kTqENk9qEq72XdRIfdloJo3BLMZkH-zRzb5wSypSGbWW_NfnhjTb0SyrQOyQzkOgJW06LDSmjZSaGKLhcdpPjoVfjoLyh35HavYtqx9tTm2kekkKb5JvrfFEj2voSAanUys_YPKG6Sb4W-OFD9qLqBSvr6mrEOoZCGIkVZqX1yAaA1IwoZx-FiT0bV-Ks5cE3ZZDZzgVzoGJGETpICm48LKWVOX_Eglq8xETAa-sdwiqlUTLSoi-7aG-uVz5AfbBoyhyvdxpdTc9FOxMa7f-I9edLHP2goUxKJ3gcX4SHamk0Cq19gNhB_1mLAQ_5E5iPnHxl372faZzm7WSvy2H49BY-2DeAB7zzc9AONO-YXaXT_IQHdvshUBsU4FgwgxTRi8tsGqioHPG5KZz4qDRTINFw4UafoyZRvSNufit1Qxducv02UpjCcqUmWZFwqpdif1p50lVEi3s4nbHJ63pHwp0qsPcDvTn0jvLXj37cONfQiuHfbuAcUTsomp1tBE5Ua3p2D73oaAMAXKwTSqpiRin2sYIu2f2y6NVFbKYFqUsXbNBd0PwEg5gf65ozwswsdDdM3H8Whfc9wrQOd2xSr4SwHognZx0YWJoOshR2DQhWZlcmLnyjZE3fM5xDr1MwX-JPLqp6lzMJ6bT0Rcw427X4CCF0YJVFUnzkLHuULtBKePjaufNfoIe0DmTNHMZbZDEux1aRzl80MpMlZ0BnZDc7fw29JlCtvlIeSU-s75bRNZQWtAo6fYXQzp5CqRQUvgusf9xWl9ZR01aCC9OBzXhB4IdxbLZIX1M__rOJdwvHcc5D9nBf7_nbc2swj8FktSlIfUrJPPRAcW7d', '85cde11261e0269be90d', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, '47961617275173a329ee606491e887cb57a88d16561c4c01fa8706f7a99c4b96', NULL, NULL, '2026-11-17 08:16:00+00', NULL);
INSERT INTO public.letters VALUES (47, 1, NULL, NULL, 'number_lost', 'client', 'gAAAAABq_A1An_w1y9Z9m9zVR7MXRvhQNvP8hH_QpmFVgAWHG1br0nHj2cnRtWGSaUTacoxZHfH5Hl5aVN93yknbEqtExApxOlj-WMd3-uznSdbhsXOxnfV7OEtoVk4tviECMxUuKQnruVxZNkcCeVaMMkOCPpGf8OQcxZD8ogzTyR2QqMuonkM=', 'gAAAAABq_A1Adit6uZNAmVKE6lmprJejQgPcg8oOV8d3bj2-He9We-oYaaqWJoETEkWtYGwcn8pNV0A3HJnBiVcsKruB6V3ZHuVOIQ3X4qNlFgaXV76j-hZW82CPhNTrxlr_TMIyIw-a1iYIRlXUnnTTjXFzGqXHWJLMu-vY6skfRAT1g9uoiR6YUv-fwxULHlNJugWQFTmfmpq0nw6fVX0xpX7tDLSVHw9IG_JjS2VD5BidXZ9CPDheQMw0b-gZ6EMqp9FFkLT4w4jtUTUhg4B0-GvWdXvaqDTP6gkSj_uXMdE4UE3S3TARAjOg45t1xQUm9_4WP7E9k2hCkZy7NaBpif13pj8JDBOKGdQ8grk8s1j82FYOhWwqMMKfFvyuXqHMNQB_boQr0Bu0qew5dRf3cC7l_zFlfLYLkibM4fI6Zrr5fcoUWpg2LDXffUa6S5Y66ZuScTUgG0A3VTLExiHRRQL0wmYyyljW_le5nwZ_XQ03UBbfHgBUa4OR0G5gPwUzggUGti9L7meNIy-rD6kT6CzSXpjnogscknbyHS6ilI2ITbl1mvNyOZ-i32sZHJmOSIXHWcRwGd12AwRo4cOjEeGoJQ8V_86ZWOWVOW0JG4c0R6fwO9myW_iP4g1MYxkEAQZbLXkhPKHfQddF4rnI0yhEFLZdF71XtbKBARTdI50xhKlPmWy0vB_57xUQ-j7cwrYlubBRKwSRrLARkr2bvy1WMocFME6F0dpMkLXQj8SFPYdLOEcwHpFEDkh2995tKfps5WiugEuaJ0aTDzf26Rl23Qtrop-fR2XdNjEmpIvDrvpoc57Lzgb3mFCEgHoBJGPQxperZ51NXR9FJeCMrza-pyplZJf0Awszrq1Eh9cXSw64ou7sxcl3VFWflljqpSb1mt2bcBoPFv6Cu9Smf4S_jqpUFeGAceEa2OGNoJaUx4ugoZ8A6lpAPTZDM_ElxKA-gle4rsZlKsmbUj_YvReAZMqj8vf7gxDSx2nJTET54iVec9ObNWXB6CuXgPVX29mwjYp35C_40z7mky8yy2YmLzV-ftqZiVktMrjWSHQLvPdqTXjy0A-5PgY3LEZNycd6579HiXg96qFFrZ6VRH-Q-6BNJdcGuW6HrO6f_U8m4Ue2bLxQC0XK2oIpQL3OFptQu3oY9K8tkbmCk18fmGqpy2RagRfTqgnCeDDB-21VBHn5q_O-6CsePd7DBfWhjgaSWjhpy1g4yq1YJtezLjwbjM7TKovI_P8sk-_kiBqUlXp4h9nNjArWl06XtIaWDKWLwOzrES9oijs_nV3il7JBPkFh1Y88ukwigAZcBr5fDEoLEMj0s3Oomr8z8jQ8DKanjlsEjxsYCOcsFt-qxzYlADMEpXPw2-JPl5czBS09GOoYG-qW9-c49T7NCmyaDfMnZ_RbKBJldUojcnQrPdn0OUZYuyOTr3Hb-1xRdtjTjZBJ8-sHBYF9Lr7n9N_OeYtJ3QjYQ2z05a32Wq_JruaTGiN5nmS6NvWEyLeKYEbNqH8wqcngeWVeMQlPCb3nxly6yQL1qI8zQTo5cDSslfNgGV1t2LfcN7I1sPs3uhLcAVcyOAVzOZxCoKTYdx_s-4ljheqBnNGuxdt4eGHGzgESc5O7KOozLroIxHzEr3q6yrKk2jB4AZMKW-DDSFkv33oh0_pY-jIBqw_NXZnYr99NEsyYTaeb0f_F5BkHM37MjCwKeadcFycA9wZWa9uKlc1iRVgzMzU39G810nlyWMQooqYKcCwhHlq8jpYjmbSQq5k1GcZacceflO84Cj7RdqB0jEdMavK-X7Um_VbdHXGAHtKL-4lcK6Eq1lUrO8UOKkKwvWdDzP4DNd8uLnUuCbNRawZmZCfwuvkCjmN0dDENvi_S_S3ERZcS6YMJUmd-mPCrvwNeJ0IMVFLU05d7WWfW6OmnRb3_B61FZh4F6rT4j0GhkE8SYiVxiN0uHSm7wLwE0Iq96Iw14oNOk8PWMGLzWVzu4sujVyP5teqR6_GILne4LtZe0HcE6oS0jggsZ90u8mIB-im7reIGEiTtRI67DCev7jFGbfS8Hlt3pJDm3dJbnUQoGngI1-Qv8PLow-ncN_tnqqftfOT1aN8JeB3vWq9pYIodax7Pdtzkfroc6pc_Ut1Hp1RwEbUygODJhwAwsM7ZGqM8qd3mwmCcge6Mq4Swf08-X7PhNEsQXG6YtSSNtqU4O_t1gWHQxxdIrfytNgZsCd2DqjH2MtlyU86rC8t1bBrLkeAxrn3TQ457iI17NmQ49xzaNTrW9tYRcSrLesL0BNrqw7KRyX9O2PS6QhWlV-bbgRgcLPVtOuMuP-RnZ17bnbJnGTtaMikybdcJ6vTRXrrr1ByvXdyBDsUOPrhiUxsRJLh2s-q7JcRqTb3z1L_emTX9antCwl1LoENdf5DMiCa3jio5zoJ6eC_0JS2Cq1fvgmLTROYhR1VsgUuKAjDU49nPhxtADWzYTgg1bTU2sqLby5xZr7KWzjVQZv0HYNlqgVFEP4gOQkPd3iRyef_dbDpM1u09gTjIUSElGTnWEWi6jbC4xCp3bpDpF4xmawDdaFap2PP8g1mTGLD3LK2gn8_MmuIWgNJ0QcL_i2egvLE3ByD37eBEjMh0RHViwR8fkQ7GZaNGO7JI-XxTwL2XdSqnJRbc9L4u_zjA0dnJljVeNa1tbhIZ1gA2qa4gEc3xig16fGQwDhF3Q0SWoyoLKhrMPtf3kAAIeEaplVPRB84eI1xceFsNFTF_nG-rGSDLuNHPN6tU3aMOdUOGDT4REyZLOcTS4K1Chyg0A_lPDrVMT7d7p7ZKOnDDM8wxPpDjQOlOMukdRXZDArA5LX2siO8zV7sDT9ktt-3KtGHQ3wzFqyZby_W6p7SkL_8CWYuclipK3JGoAuFOzV5qXEETYk-6e6NcT4sIht9OGYBKF_HvFanM6lF7RRy-BoxwcV9q-i4wkLliQltjqb9F26jzUCSFbBsymP4L5t5gjpg_8rwMNyBwnvlwg2Q5oXB5PgN-mDAhn07dzsDdnDrB0SRRe2Qu-N59viIoA5QIC-Muo2XcUjgvqgKejlEgF_VvEkXWOCPdMmIU_-FEqLxSZNY5MNf77eY-G_52AusmSeamvEOPs6zlZ2780XdZc2Y5WX7_ux06TL59OVr_P3ar-RET05Keokyc32MA6YE-segf0A6zFMFzSST2_f_k1_dmiRy6At_0nCuOPOW_ld2djuEHhEu5HazTBQMWx8TdxTTS4AfzYaS_JCBbMA0jxz0QHSOPQQKWZEkMp2sTJ3PmPwu4zEKVnk48tw0LZ5qfg5AHRD8gJLBn7Hy4rL0DngvhQKLNVyCflY52-RGJJxdyh_3WhzUj6eIAe17GzCoK_C8BHs-CKcgacQq1EByL5JIqt73zs3WT6bwcS5GDTjbyq54Gj_WCrv-sOfXoS01VmqpnQMC_Je_fPAPZk54EjmsVdnlsDtasMu8muCbIQEjZ3crErEf9UxxSoyOPYeRNxxIR46whI0ZbszQPwYfFdJdqbGPHF0S7pfaxvfFAjKUotUS5XzaeCYNoSIHURKITHw1sikojKHiBLm_65KE0VPANodm8xJc-h741JKRNzUvxKEcBt8IWrXoRSROhqEQoOhCKEO4W9Qk_B9hVULmS9-EYag371NzHLJoPyGAk1Eqetb4Cradf0yv_R0XWRy95E_9TuaH8LeCOrjucz5eNiwlOYdWZiEJVbUdIj4V6bLdgJpy67Zbd1G9tuIcJxxUl90QKx9AobS0zilm52B7M9txRThD2Dvx-u3jYKb1ZoXR4ARFPItoTeC4L6_TSpKl1x9MBLrOPYGR4boQpBJJtnZzgPr-H6SpB2z1hssHdEfbx9vUHXu1IhMsKf5T5nTPAXdzNFZKvODznqQr10aFA3imVzdIbaj3w4qyv9G80UitnNaSf6QpKBk1aUGyruyv7EFH6L9qB8m2ST1eag0WOhCUvwYrHhAbphudiKYVL_SxRHlV5wjdraaYw3Pgd6k2buvGRcmS3u8jiFrNR_AYk2x-8cYKnPPav8o5oWsESqZQvwJfG-pFaKbkmZawjH9cwRk264i_5VbhtkWZFusZLnWbBN9_fD0MDHNH8Yc5oPmL8J8Nf27XXzD_1mBylnxYpcA2Lkd1NyX6s7Vf1MQHEoMvVdRekBflhrYZEd1SPnZslczZhioPUZvzKr-VwgOFaF8Znm83fN48NTpSDd9Mf_opAEirsn91O6MdHLGeF1dEgFWf9jQErlWzh_HGFUFGdyNy4SwvCNP3QQLDjzJ3km66nnL1BfyM5PKgtfnEd0Agn_rp0z1Ee_oPvQmIatKbGv6qGhjygxZyHB78gDKzlyMbS_sGin45MWlO3R8ADDDZr1ymNl1ZjE5u_RJo3xuWrc1rFAGcKJEh4ByD5CBepDUHsed6RSu2ns_b5LCuprxhPuxn0_XFmrXfMqXBPFFqpaaGkyaYfYBQZllsvRiftzmTRhWd6n5HQ5bdTT5ORgcg-KyqliXVW6o9dD_2UrBNESAStwMsDhPqlrt5SqJ6LVbxPCJjod7lWnww0lACIOQXE3Dgck_JZ_MmwgVtp5o1FMdHoTCdlCBogAeXadYs3ELDVdxSTa1L2UoYAQRw9iwClIofvTzAPr5MYDBkld-uS5C3GiNumQCDB4hsVKlfBGMOliCTCyyQj6-Ctv7ZHmRgYvq6vaPfTWLnJqbimK3QJAYxrUlHY2UBVIVFlzIeX_OAomW7Ail8vH92_7t9-4bMExECLxF9lGbO9cRlj-9gN_4W2nccybCLXoG0zgiP4lwrNTUM6YxfogkHOfvYjir2LFZg_7ZL3Dxnx6m4NBIqPK__7InodgRJw6gcBAztioaIo_x2DDQgKK-frCZ0jr-ysvK1btu_rvy8xA0efYVxGDj-vCAIqm9hVKMTK2qOn24rvrW1R4S3_wPGJwExVrp9VJf3XKF0mnChlEay970FPPRBu41NfTbdpUod-yU_LVUimuMPcNldZLkf8pvgLUH8eYOf9ApnCY2Qsf8ycdpmTS5do4Gzy9dDkR1SqCoJ3SVLmH9Nh-Bj4Zmiyw5Fi4s3bMbqKvwMRBRHosbswdCizm0bF7yro8A_c72qeJePKBDqtKmZ0Fd0Qoya77FORlh3FcFbD9tmjKR121CMFDnE7yJi990QttJpj2oGJt6o_w4z6-Svia1Crg-6NkBdYteRdD4e6cErBG3JnZsEiAgQP9q3GXg6yIAXPm54W7PNMfIge', '59c0aba01059cd36c2dc', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:16:00+00', 0, NULL, NULL, NULL, NULL, '046930206201bec5e8e843575420e6fb05842ac79180be6880f6a0e8e3d80a08', NULL, NULL, '2026-11-17 08:16:00+00', NULL);
INSERT INTO public.letters VALUES (49, 1, 12, 'bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c', 'reminder', 'client', 'gAAAAABq_A1AJsbz3f_FvnJ5sOTm237tvRdlFPArpJfYjX3hcgoX2UY5K08UaM141lVTlsTL587_YgCBb7cQxs0mNfc4YlTII1dSGygrlXMj12haR15w-NcOgmqXIJ788cfJmoVnyLAJUHwALaLGuw2Z5pqOjMKN8xLNCsdUpNYPwCvkNr6wfo8=', 'gAAAAABq_A1AYwsLtnDG7Aae6eDSTQwcuMgObtZmYPt87_dtoQ-G3wG3DCqCtreDt6hlof9hwpJ4wH4jNoC1WmhwBTyvO2PGiSa8eIbLkJPXQ-ngNIYKSjVvvdZALsulibhJXgJTCPPy4AvJGchpkOsmxnM8oVjbJpinEaMQPvUCeS5__xD0Nh59TVFHeJYLNEkW5J2g9wTRRXMNvofeCxNjoQXw72U4XXkBtsRyspalO17ADgyeyoS9yLH_xmG9xVzX6OlTnwE8xVzs83XMHDhXgeDUxsm4Ws4N9T2TytfOE-Ymy8Eqb7Nc8y9rQrXQfdIciGuEBMH57AjeCcq7G855IxKSC0NSuHR7M_5OJGJSetl7Fo4MeWTIVo4TJsAGZspanDn821ljcolML3JToQ9WXjDfdD6LeRR7YmnPvVh4IRNBQ2EQ_6-ZJ0Y_LYXk3fJ80dA2aydpkEyZyWyCHZNXAkC9jEQ2a_AGXLPibN1kiNH2oSGTF0yTjHLc0L9_4ZEDA-6P8AuriHzkwyvrTerRKld_WU4W5aTf8HDXK0UHWMmq2WFeRY9ci_MxTyxKtbPG3TYcBqG8HDKtgI7Z6rhQUbXoI_FlMXxHSED0ss_DwxBtWWphj_RV0dzok4x6LS9erHNHOOugCaNSpH02u7Bo4_zr1Eq1KIrPwIDkOzAuT4-nj5U_oK9aAEuhH8VsWn-zagjB-Q-6EPjkKcmJq46uvjdTcez4VhT-RAQwkIlQitblQbyvga1OliMlonOMwJcFBiZm4YDidhTszMt_LVAJeb9W7L-MgrTURDpkEcNsfiWquZ5JmJG1EJVT9ulGcy_KOvlSUV2VbOUP9_ntiPnivfO4s64hz7LfdmgmeEdBWnmq_hRTqhANYs-H94Jia_fhITb5Tb3JmlrEzIskY2Ld-MIJ6cIFGiegNITjTltZzDFxp46CKJVU7GId6A1cxQoR99lwjqODOqNsaquM2IwV3iUTbUX5FfvxbV1xw7PeMW5XAMSZ9xeQNVKh4NB-cMezduo-7pNbSYzii9_PU48ZLTH84QkFsXwNgcnaslfZ34FFNhtBTXU94pckoN8seBMwLfF5qg7Rqgu8NgvKLcncN9r2pGMQviuNj5-uyxl1q-rNpn5lfTYH7S6aJ2FsdrwPJM8Y4bnWlGnWPL6wYLbayUgPOXVTEJyL5PNmFmrXvHkfjfANCBu6L9R4UKyPgZESwrv-__DBXPz6peXCNX2h4Hc91M_N1W_56xdE_aRwOB6WAD0mM9gkd7Z6G2MO4oE_s873svC-rOiBdTSpoM1EihsZthzI5P86FwU4SMlMlbrZncRtg6IEf6w2ufZe5Tidbu2Hc7-o70BH_Qt1YJELlVxOMroYRgDnE_xHJ46XRAEEGY2Kc3SD0jcjVjv53r9Jt9trnxH2grYpgeWCX2BMHnBgJfOlQNhzyUpI_a5Se72np27N9o80q4ygX5OvXDb5dwDF1gBaX_JkIjss-l1h1ukwAP4Uao2AQvRfNtDjfgYXReGEwG17QIX5lTTW8KHwzGZ3DyHCph4yoZdDZOguIg1FlDCEGsyeJOIbqbJuBOAvLLIgda_EbQ2s4Y_DA2RLriPVEGOkgwf-OaSnvZoJXemR_aZnTyGcRSPH-lcY36ug1_y8HrR0XwJ1PItbLegXOrbT-dV2dYxfuO3yGwKqVrDttvqA0XfycRveFzwtTHIyzQBUucQNdjJZJj4aBIEXG-Ag6fV4Veg6kw3OdvJhZvphLFFZpMCAPtqvPETdIsS4MgRPSUf39M1RUM23lZRYF1b5ydh6oNBNIGxRaEoGJRcfvrZxAYyNSbTZGL-KIE2CjN1sytjgLY8FWsJCAjcLPSEtH1aiGW-n-YdJLVniaMNwslk72LyybI9UYSeh-ck2q0qFOgZxdYz5hXemRrHi8NSi84Yw-_TcSoDu3m9BgXYewGfbjaO7Y2QnTyXtAGsOMaO83CQ22YI7rgqtTSM0U7F4tvnX9MwJJKhJGtC3MlPAa23HQwq1b1vcK-oxMQiiutiCKumvHCA8hvW7DTIR4VfalAIn2IrzkkzeZy1fJvhgPbSC4ttKQ8_NONanCrPgn6qCghzJjU5GL-UkLas7zYJ2BissWWf1OtiIvuMKCNFLjYZtjFE9lI40DPikX1wUzoqjgkk3QO4ozshucRbkH5o6loMAA7txIU4U3ZNRvrkfDMcv10S3FStGnOhJM-GZ4xWqblfO6AvGBhT5jIzWsgKmiuTFSTG9cx7wNBbsEiAq8logohHjqFg5cEQ9_h2itXvAJwbtL8cQx31s4uB3v_PCBKOVLzIYDbqCkaONaO1va3NQWJgGw7jsYM7OGpIRRedfUufVehu_z9Qxo1he5b5cphyfn_0QNHdVzPZYH_5taQ15ltHenn0kzl204CNIp1HqRdODc2CYTuWQ8aC8aRwq5htuRQnP5QJ99ON7oOow_oAPKakTgvb_Lftc9A2vFC1jnPruFEgTBOrc_70ULLLqj587qIceMcQEUFz2A0nz3ZPg2-3r_QvoRpuN1SlBWsoRjTTbakUCN4-2zGMa_8EOkiPjn5xcKswI44lVpD8hiQZsyBSw973mZMwo1h0ORe1bT5O6buImZfs247053zFWJGSxw6atIeMg2QktXZOlieKuZzHfVkPBDA2Xbyl19n6rCGMBY1OZAHwMrsvjJRiDsZScupnvSKE98-ngpXboj4qkhtjc1_oXYyY9739zoPTIEfZwaR2UUi0iozUAO9iI7-zgW9BHS8kdbPFn4Vb56WMgfUoY3u4uTbe0k9drp5CtG15-JgyxHt6E_Q6e6BIeoAR4yU_W37nAQoKd_s1aTllaVBHWxMpj8CqdHh1AC089qEQ7tCMqXtxGowlIeoolk5i5wOIoL9nJsKg02ofcgw8QpUPkfLwQjevITU0MmTI8cCnJboERB5NOSBiFCPP5sJDC9ssr3aD6ET1Mbm5px8eCluvyi0SPQa9Zkmgw8EtoeLzdjM3N5rzUbUwk0PKmnE-Adl-U79MMKkWHpyvn09V0kkHXuI5FKUjwa0r2ORed8lamQ-xUx4qYcnh8rh-3dngk4MTNzkGrxrZu8xrcYSlSkXTUzLIyIcNkjoLQRd0SzN7yUpOH-vAjsvTnKK5GiuSJRe4LAaG_FcZxrXLDCYdPXStHpwXF4Voc3q0eAZ9u-LWZwyKuBkXuBOYqumS-zDWpyQ3DzqHxLYyH5G1SAmxx7e6OooELfV6a7D45W4BZTZY2Uz2RI-fbJRE7QclX9HJB4QcDk-UiIZVGVt9rhh-Q3HKH_e_HTsrXhELp-QHh7i4fw8rmvbCH5_esXIHUPvTjVGN7JJIghUWkl7vLTNNPmPjm42VnSayJwErpaQXZ9KWR9fjHb7Be1rkMkPKQ6X5uS7igx2Rul3YmNOxU9TXRB7k8dnk0SXNVkO4XdxjlBt98maNv6cGHCoZobk3xV_vzCVzA6UPPnKHihC0zT8jSEiMHEVwnBd0ancHV1RtVH6hUTcBvdJhfvNj42dUVpuGHuZ-aX51qkstWZZ_s5Jb284fQE-VIg_aMj6chuaqYXGUEQjrPhYc9HmAU64xWcQoJwFGFsyUQUynVzG6RwItIW37LveFfgmVJmyQI4NIuCtJOvdkyoKBetQHL-mItCE41Wo819G-8V_h_ykScuQhjuMQlQfjm_ZhwV72cSssiMOfUAW1rJ1RDMedKYYMVOQjI5nSIjzjcmf9eC1mY0ZDuc20uOuxxSXnQwedEYq7fLxJORElxDoGxNbwBkOimSY3BB8s-MXJtN_oHT9fz3sGo475vOZjE7RSF5hbVMmDTL13WvJxAFwsnZ_R8sTGlxomVZn0dy0sVo-KWyYqfnHRFi2Unh3cIYusE_TeqMmpIEX6-4OMH2wzp9cvABSOgcw4WjgOQ-dZkNp3k_-7vx-jaXoiE6H8Y4WqYiV2AP_r8p5f8oua0pp0JJS7c-2kI9hO25pYslQGwwRBPFPODsVz0vepxkSyvCqbu_kiciwVZsAq6jpLw1JOzdqACiqPrqjVrBTHrsbITAK_HVw9fhIwgXrt4UrNXYaP72kwQYjapbAnG-uPixB11JHZXHlt0L_OgVY1l6WiOW6xhgM3NH1Ju4DlVs0_dpt-aJBFYJGvJvB3friT9xREn_6AAV2pgeYRVIAevOmKIYkf4H_zCF8j26Gc6vIPyWgTMW9SlOvIb3mQ9RTCCfocA17ucXAi7-am9OXy5mfbVqrbaYa1ZN9A5bE2HDVPZuC9z4zh5Iahjy2Hdq5OLTEEMl1uWKUn6Ny9n3pJHa-skoJAMgSQiWTHizFcNEb-fQG095EMmFp7eiQcl1G0MYSkLuekvpl86rBgUTubEjuj6ZomJKn4mpm7-B8R6OaBET2ZT8hBJ_Nt_PjRi7ewnpFTd7KfuNSpW7O-A5IP2Lz8eP0STgA9_wFVNHgxrrpN6v3UU6zUJOweZlYVd1p163C_lFJqeZ8TODk24_7FT6ZBAWyq-jnVnN3tLukBCEYW01fau_z1yMbcTp8Z2pU6N-VvTnSlaFCzi1IOjo42G_zKaMzlKn6nbSla_1TRuZq9ane2nR8CJ7X5xzNtU5pfeHB0NoqMkyL8WX57o7L_su24YcT-YRWE9PkJFh0Nvukt_d_p4Ut0ByH5QEXna5EqD5QGWIPdXxiwd-N8JMb13eL7coREdrWNvlYLamBUfvbn2nX63WeqWySqXrFFwzNBE2Uqfk6C7BM9D0RxQFarSFE6HJPqGWU9vzwvYXq617t2GaKGQBm2h4Kr1FH_NUIXDpc3iFseZulDrIm3TXd-VkEppJ7XY7tMaVGaFUgQs5Mj_NDBsoSBfmbJAznvIZ9fmgtbb552M7pxLOXysuOANAe7q9iHGsxiX7ffYWpCQdwoWihqKAJn-eFM9QznVnqmemDpXl9vkRWX1fLg0940l3rIKkM2WK5bNhvQPzu3CaxaepR2uadrccTpww6Az3H4AtN7vFVBAc0X7DXtAjK0V53MaqiKlwpldI0NJShC2uyR6kkuCfiy1RMjtGLW2pT_0fUGd6PvwCURiNUSxtBuIyDwLTkMOz9dFMq4tlWD9AgIp7XpYqwqui3AtrVetjVacwvdBZ8vhVqZSHuzXQmwJN16frGz0UqedvEvgPkIhXxHs2Q0Mceu60ZTxevn5_6YdwWN_aiUBvY-se1J5t5ouweXKSFk2D_yaGU5Wk4ISpagFUOnvLFuPcUqTGCPzjGqJoKioEQefOE5Z3WVyrGPaXHRLqjH50hbZnmTia9U1FU1TcVznZ1Enkc_apIdUqu8KwXXepdHadNnloUOZFzSo_2s503Hf88vgoJ4z6tsg3J3ivjIkVrZJ-i-Jw0OaXhj8iWW8w4jDE2IAWUQb9XTi5G3hkzYThUg7zjHYkL07CjWG9-Ofk4qumXSVq7F6bwh8SkvdbOUPN_lDlaFRjPh8o-7gUwctnJCMDBzDZ5d30xaKAu2bnwDbkd1IttHpzv9rRG76tWwNknx0pOFcf2HGBTd8k2Y3hxx_UHxOuBTDwYZOh7SmYm3PWIwYCgLsl931SaiXg4fIAxgXcuU2nrOpc-fcRUV2zUI78x9elnRECbPoH_YgweYm5cGbydE4ZkMMT_3LY1Z7FJuSpuNdMXojz1XrxY7H4oDWoTWMiPprr5BnBLgOAYJApghmYYTPpSg3-X-yA8hLtTOCAsFLavJg43VtiJN6svW4Bo2OS5EOQlziU6FrQUDRvgZgnIQntRnHa2l6bU1RqoNWvS7m3eqkHoXcIMsw6cZQoDqKOzjfoUToU1_a1QUVTZ8a6qN-vIEEqQmD-iE0_-LAvnol8e7ArRycA7rouu4OftgghP8TlaK40kYNf_603cvQOIEWj0Aq694iMKjInLR8pVPVMzD2BlDh9tB79PNq0saxl31NQvA9GsnTH75TNVQAsGlaq1mGvT6-MQdud9oJWjwqsFGOefR85Hup6t0rt-iXbvhmalxPTHdLkceCeQGRuX8Q7rlQISRDmCyIXd9HxVqkoq4io5Mq-dJAv1ZdawLhN1UHTBmyOSdw3WQgVhf2noy4nsije9rxb3vS50ItfMNPV0AXIxyQLGUaPUL48y0TXP_cpnxiKCB3QscCiC81-CCOJZqge1IeHICq14neicMuDlvTXONSTN20fSXzAxjjV7tnFi5CmOkEW3zoDQSjL6nao4uiOujrwjdwphorgOSJHIQ7tC3ADwbM37HOW6BXSFQVUtsm43pyGhfqlvgd1BwmJ7CFYSpOKHYLeTKE2VSIf3WXyxSHRnkKIJ1nx_9ZrBmkZat09Gx7xHfNq0Oy9YUAkuIpeo8oFgjyK07gyK_DuRywQ3xcDl8zuq3wc888CCrnIgUvNjY0_aHX_Pj6NKFI_X5pJzIeYCNMtZ9uhgZUkTNEa3I0Zg9ElwmN2ECngkFxOFQQX_i_95Gf_IrePGnwijFmK0t2uT6kLXB5AZ48Nz-E7lXN46oFYpkGwFo_NBcth2rWKKHNO5JY5gIJ6pjEbc61hWwvgrI1NYbzQuRWsqSzs4u-JLCOgzIpP-hTDtzhRONAvAV-I6FHvy0B63wiFpkQw64kyC0QVXC7wjXwdAI9Ryj0EpSN-m2seeUPjT0oJALDAEPAhMLKG9uRY1DPQ-8YuwKcPJKjjr7bkig4GsaCLtO89updWQNtgBNhxwl8ZRqmtAnkHjX_E96IY_3-NRvGchh-gURmjjZ1TRKMox05JLOnBUY6BL3redY_JDzl_iwA1ONKkpSKIWEtIROCFqnnVSEE3BowuUMWACOzAcz0sQjqN7DJ8WUSzNebllm8qxr7qZBMEuWnq6B0RFWR3Mr3nHzySf5-loPWezswJa1muBMVGZD7v57rgxdyf4oPOG9AxcSgnztERwTiXEJQicGdfArc8zqJESoOXIXW0DlhnrxkicxLFPClWW9Jvyco0WwIEQyjMXlEFfsArEEor6_lzxVo7c1QdC3_Vomj1N90SqoiUDude-x5yI6zV-1jGR-3V7RX1Ux0Y1yLoMMfofqgCEidlF2QoSulkz0sNP7dI1z2abtIKXyxJLskqog8BwWxOeoRMqVpPdqpW0TpH9lk2MG2K_Ee-sHrkBJI1OrDnsuSMAHMTZyAHbDhKLzzfBt4h4EgXsyLQWcok-44VNd4bf6V3ccbZHJtynEHIFMSpi6TgheAPPKj9q2cPy0_-CDFhJT4h63nzmxTxfqT3rQkHPgnE0P4eAdJLNT_hX2cOAa-H2NTyieZmv0XH88Nsn4eaKZTaCvaym0zsqdnitszgkctL4HjVGgMAbzqTgFzkiqwaPOkh2POFtcgMd4DGn-FCIk6uYDe7kfvg4g_a9oOwy8lpz83bX9XUlvJtsCEpKR1qTDbetzU-ZBCUh1GOO685LiUa-WPuirGwb6Jy3orEp2JcZExl4ZwMblM79wCEUcNSqVExUvCgrb7hw4eKRCkggvic-lsa8p2ZEp8Jn2GUUepir-IJcSLIImdzkCHoOSCyTetz5c7m1FQrXl0q7yQaBuAnq6lBMOrGZOE7Zj__1rQ8F5jZJgaQA8fkCo9zS-X0twdNHQilAq50wUk1LgfjLBI6Ypl-Kn20udmm-l1HFI0kwKRynrj8LHimX-QQQ0lRFw7xVuzb1QYh66UxDg6P8y2tn0ca5T-jfTGqWp-PSf0zz-bHVL0A8pi3A7PgCjtgW5kvKeNDyaLbRODuj4DdclwYTQ27ql7oqfEPSl6Fbf5PajS26khkPOu5nK6M3fnWBfmRf4SM3te1y-RvAC1_We27zk9cpSozItKm_EYl7dMsDtcLu12mxmig5zbzYeHCFxhw3pj1Y_w4eqbcwzzxpdHkndAWY41L6DqilNd7YTgenKXHahAI_thju-4y3sQknQRON_v4YCm0P_nx3dh4xxWBZDZB1Zuivv_lNnLVRpJqMeEEj7pAzmbbuCVw3bApr7MrZfsjjOYbECZRGQ5Pd07MEq81kK7ZrcAAZ-rvpLs_-ZcPZY3_nK39efT8fpT75wyAvgXVxWx5YqazpdnCDL1d6WcG1F8J3fuS_usyPaRBAfHQrafkrIan6MFQLUUuUVaiUlNJRcPisQ1yEI68SVEjJBtZg1s7FVLwcJdJOk4Znotz3mVjZTOxkenfWq-brLf1BoRjtT_4JCWahmnE0hPA5iMJK2hcnONdUJ9bCoM5ARBkoLn1c32N9W73opOe5AXrURDDm_m7EVLF5fihLR537Y666wNkCMkcseQ03vaWvNfZOmMoRLBAeZCi8ZhhnYYifc2pQ848-0tzg9iXwMuZzrmXVLMbYUk8MZh-Xkfta-vBHBb9xGDUWqIheoYG4I0YXoXD3ikTO302_e_5SSI0sO6rzDI4joAPp1olgzTDYExX32Dap4AMt6fzzuGmhu9BevSLe2XIs1iaenovVisdXsk5M-QCGH4Q5JltptNp2Lecv-xF_wGy6ewTIz-k9wdJbjWK4t_bndbmqRsgwnIh8Fl49H_Nq5KMRqmvPLLS8mOaZe2vGEz9fXQxEygQtkAh8B4gtGm7W7hyZbcrFHXz_49C0JQBkx0aW9z1gZdUDW39iNZOVXTOVfcsJWdkZiH677zVLu5Gcht8ixc9cpf9So-QFSYAI1-AqX9NdavdwayiCW_uLDbSP7FMVg5nA-lAASMfpoaat_gcAArGNAxUOiKDvXDqZ-VW8_JePZzy5PJI-O8MsRC1ICe86HuhE1tTkrAQIoilNV7YwbJd6y_MzvexkZVZS8XDwSO-e8R5nfYpUXegCqlY7EljbE7ps-SBVrJr26Grh4386aDSbXkMkl8nA-iYM6E_rvG2Uc6-JnNtqKk-jjXq2ftmobl5prmN17i7iJgR-nAny10TbWPueTq8FjzZHr-NPSBm9GbKOJUMFiogU9SIWeqd6Dz2v6pu9dOOtrGHzpOaCkOn16Ybf4Gz5fTkz2pp-JHjcxqMY8aozVKtuZWpYvHXXkT1lF6crIBDA2CV9dFgSgg1qP9MHwxJ9rOP3Gw_n_rG2DPkvHzLS4BhAL2NQTmApmRka4SznJGxcughDotrIyA-UcIxcyeRThbJdwXTVZ_hmVAIQvLWNm2Y7F2sSSy4u9GgEcj8b2npVJQTRi5X28m9aShuQOMS5EhA1w_6ft6mql_hkP6y1nYYsAlUKdyKj8oWK3kvVm4YqogUtI_K7UPdyiCvLQdKBU-DxZq2b97gd7W9Nqrz6c7hZqfeSJm3e3spVDiDHcmimpQa8ruvoos9-IIOfolcGcQVXDvQfbVZckB6yV_tRzHfx0wL1jl4QGkXaCOkjqLR0XscyYW-OFk8IXDqK8w31Mid3bs6AbMMLh7BYcdtxCVoU6VN0TPdG7iu0f0CYc4LEHAeCAFrYSRvkM2JfRRqazgy5pqNBqcaOKTl5H0FUJPNV3AQSZpwq4FphH2zZbO9PmeOIu-LnXuNbOKRblLR2T4H21PXt9TD8mdXFD1jpBynK4F9QMhQ0HyzZaZvRYWHuB2UbXGmQMcwaCessmx66e2-8Os4HEOPFZKiTaQ1lFjul0NO553xi6METT0vWeNqjjlnwQ-jlVYW6QUNyzNJR4VeTgWk1OrgLzMAS8PzLD3Ijuo0gz5-bO6FdPKgfKYTPsZ3QEQBZPmHejBjUQxLJIGcsLJzCGUVqPi-eyqbfMX2Zpu4it9Gd3D_3p7vl11KMngShpBYgJ8BOUD25z2WoHJ25lAS4v-RG-JwH418WW_SlyOwqOGdAxY3Rqt7XsB3asKZsj1x8OuZoIqlNU_3D5Z6tQMThhloVwa9-jrjYkVTkFoyflRPVioISPolecUphcGCxvqMQ5PcoYLHbdaJB_nQ5CPbA86p3L60vTDcQtybq9GaoB3-kAJEnpk-Jy5NEuJHLz3jpYmVkpWyv93sfn2bhfCjFjFTCFwG5lpjFjWPAiE4M6MpWLUZBzfkHz9vME2q52k0glD5g54aBwLzvuDf_hZyVYrrDmsxZfQx8La4PVQzPIzuAAdXcgXI2VBuJ-jp3OQ_BjWuql6mRoQkpbVwFosKq6YB049Kvb0VUsm0EuslaatpqQxVcHCyK0zTgMiWKXPiQ11fYqJMKR4JAXZKp1yExOXZWYoQmViMuyRuS_vVNbMUaYtDx9RXNLIDgeTYaL5cL4fGYFfhUhvZlqAEHllleHApaBcLyZnpExgfS9EbvSG_EZqEWXwOkpSZ2Ixr3owbK7pTHYrNJ2ODyJJjhp1sFxW2dREdgAHsxs5ODbwU_3vIHIH4VEcloJBTjH57RwIl23eRZYnm8tA2LbNpb24oObw3uF6XjTrr2iMvngSCAucPibjePxzqHJ_yelqFgw-HEiU_NQyqyiKrVqE0ty2EffEHxuYREiQnoL9r326FfgNPpAWFlr5pYqqtPBItG8DIZOJI2ADT95BoBALdh3AX0RP7h56KNC89FBbab_WiBP-cwpSmtpstvaeG5Ss2JddbPR1ow3PmcL2GP9aYk6pGgjDqSq5R-g_iE1P0JgI38-pe_pd29SSCKelUXszlM52Tgh_2gw3kojhMC-ZKFi7wprAYB1IGOSE1kTHftzqOu_28o_hzTyy-L7Vpz5xm2pcB2XDQ-1f2XzKLqQCmjOwpzDqrTUSh-_pWEAGUkn94-pd-L7f3EZAJdEZmZUsSOjyBw7PXUKR7vaZZxuJrTQNO54TfgF83BPCaEnSDXfB8VJq8xjGX1tMw2AoUHXqGwvO3bX-I2wiHxg5gDRvLz3plMxV1MsFj2RyupU6GhX5Bq-nC5R3WIRDxCx5y4lBry8NyHQi35IJqc92qHWALhpmTxAp60FVCBVXO8CMbyaMXpPx2Omz-vdIStK_OzbChSPhgQVC4U4vK1HIgKmuAV5G8Q5L-7YdHUETBILe43ANMXxT_1WDFNxeMavJ-geaQX9HfIg3Jc-k_cBVktfcosiUjVUjdYGaKRSBnUJtkYGC_n6yPPv4_MEHFucCTLaAPvRS_DAAnVuvznRK8xMjr9yMev-EyjuUWLKmln0udWVqbb5qC1tcsIBFJT9WV1ftVJLkuJoWREkcfYQWiOy8Lp47j44gxDSdjdVN5UETcwOANf9dLS-HOlrF3dwu98jo9QOYSQI33kcINh_sq_LoXfGfowl3hUfbb95eiHNqVx5NPJIMYc7SKV7Gr4v9xndgMf_iLJ_YEZCY79LMvZB3nOqzIyrzlGbrBBYwJq32FAnN4njdextLmFnoxnS56KXb3CAi-Oj0rw3IDoDgusaEmX0sFuYv0h8UzN54brIqlaINwzon2R-Rbr0Limh1VygUnDFZdsEn-hKQv7f9rMtoHbQz_2b9-kAczuRIEsy_6K86V21FH5RnuP5qpVj99czHaOJ5dI-kb5sSSb9Qj734nymVc31kgTVyQmTPQi011GPP-HRBXwSaJFJlO4ev01pzygTejPcrDull1QBF_R9hBSEc2I9c_noBUMQ_KGnajfixI0KjXV3udL-EVluVI5Q5vZ-wi1olauYvX8IHZkRIh96f3PSolvDe7PxI3wp8AFC-3kWloxE4hdPF6Iwma53qGDLUSyuYwF8dAocYSowemUo=', 'fd0c1ec60b13cb5483ae', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', 0, NULL, NULL, NULL, NULL, 'f20f57740dabc5a493848af63c7558ad41b99b3ac492846053fecbd2a99e5daa', NULL, 'reminder:bf3e8a1c-9bad-427d-a775-aec6ea3a8a7c:client:20261118T093000Z:1', '2026-11-17 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (50, 1, NULL, NULL, 'day_list', NULL, 'gAAAAABq_A1A_QSDqRn7ylUXh0qp3M98cYqr-05U037_pXplZKkJOABbgs57DrF1HKX24gv92LFLLNvhlaIob89BvFe-VZvMvVAxNRLKX3t_-56Fpl6b8P8RBIvabICXsy4kYMPLyIXTHWzk2LIxUcljxoFngGz3X0mzFI-f8oIsnVZxpjO6HcI=', 'gAAAAABq_A1Ae_xfrwlOpqVmxrWrLwxORIkxvGP9ZcQ8XvciPaa1faX5d69LK3-RZMTtDML7Use1XLRHD8qARCeav7BgfyFPe25qhKAVbDiaQMjhWa7Dy6d1gNWB9zQb-13POOm7q171--ZB6wdnMpc6gU8D_JvW5g2zH-6xKW_nqKJSLLlSdELs8lm7w2PzjKuBr8i-9WD3_2M-cB5A_A6SoHjiU2GACzsXy0tw7meBbbMNJIkkdzH0bBOqtd2KCyNuhS0JyZTv9D34SfeyIn44cVRzDinNG9GyS4ylWdaOkQSK7w7pFVV3ngEz5GY3fZjaGjpZM9QGfXWiHH-7UgmEMgW2-yR2UhSuoE6T7VN_-aD1RzTgBWnPHQlSuIkU0mnOGWqN0XO43b4XHAb_KJMusLJBzk1dtwamO-GjxLRSBcgQiA1QWwxRDZGh_V-B1rcl8G4Ny2Hb_3dCes8rz_aoDgZo2h3tVvfsplEQs8GFGojUdWmKWueHw0kgRY_vbH9O7chVXio1hfLjkvNIVmIe1l73Uaz7xSI6teIDgiZx4cwy0o94BpZ3JX-0Kup-SxWgkZfZHIe5n9d9Y55cl2uGBm14KcaS17qzcvbme1ealoLz2YAyBNVO68reDdLZaOIQmSOP8nSPgVRRCTdLNKNVRNzIUSjZkeyJiy0rKbM2QuiHPO1dKEj1LAWVK5Lc_9IK3UaLiPO_K0IqvpkH9bpA-OAyqPG_U-_1LUHPUarh7upXE1Xr_KFuyDLrq2RIDuFaS6Uu1KH1CvX7KspcPE-8Ys6vggMwyJ0Fw3dxo_yR6j7UM5oe9K9VKUT2tgpKwC7eS75Z_5KN1fhYYgxpbM2dye-1v1_PilVSlTvorj3WX4QdLbI_GaQTo0J6Q9d2djBJqv6vj-ThA4gM7hlhGIK2c8gNO6b4SB0Yaqm-p15MO0Y41M9zJ63Lc90SE58eiI8dp_3COVLePcITILhuKIZkfTiLu1S1Oz1oFVdwRTUXZ4RW-4JT6A0Pfc9Aykr6h24GD9A6RcgOthRf9GLczVfPw7E9FZf4va487J2T_toR2Cy7dIoGfJhtfDZEJ6gkDR7LrR-5UbfSROnjETsAPiQZMp4W1Y8WLBwnEvk5WPkTIWUTPXLBoNKXZLjVbnpqRqnRJR07soUXrGiEvOtQQVY9pAOaK8sDYysfRwH1oZKcPY_Vlh9TrBmQ8GyRVt3s_cYCgwNDUntiRzBURnjRQZ-7F504GHBVOC8FctNCQmmFcIsRS8IKvhhf7aaGjSExc2mJrd-hsl_Mv9b3jqfheMtkdRzTpMN3xL2LzsHWTproWkNKprm154SncKX-LXeTMVNOPFpQGO5YiOje9sJY2J-rfjVWYKuhgN0SZ2_Szkn-Dh2kx8WBaa-wMZs9qJjCtPaSc7d3cNZI7N_cxR0PSeUQktl4RviX2DxLNLk9zHc7DLpn0TX4zMRkl_bCfSOb1gey6kN6m9S0M3JmqgAp1FLTa4esoP3bCqYx8KON6V4uyMp6CX2EKyk9L8sztXxMMi49fOGRC5ggsm2_PhOma7bqab95meOwWSv83F2mA5YPAmWoFjUYh2Tramsn_ii6CiRKINCAHfThq97L1KAmVWfaZMllFRFabf-cFPwCFNFoQZw1JM_Q5URAwgifpqyZjryipWnXJDj63kmj2S2iaKQG8en-c23GXqeihYOwzv6Rf2FT06_JwzP5CiCeXdJ6GJyt2gnMrskV1SAyJEWwU_pESeSc_avF28ki5iRCE8yn-ziO64LY05MsAOmbJoIiR6wLOFvdnuaCbnqVmwCVJGU0VLk2hC6SE4IuPC9e632a_2AP239bbbFLqY5vWS2BZgBLDd36Y9ksE-jsQZCcOKNfDmowDNSvW98p2rXtU0NQwuqaIdORePtLzhzVrscRHG0mKLTgrzYXqiLUXSe2AUfZy7CN-pkj-zuSPIfPkuQHvQSxDtDaU7ulvEY6xVaBKzpRcyqENw73rHt1ASqsX2heOn04xEl0sIyastO0cTG6aawmFPHqjwh5O3OTk22D0WuE7jgyFlRQBps03gYTMuc-snNizSTl0fJcYFuyvYvI3oDv4a61BvqKUN173nqIGliaTgcK8NvZbv93FIR8U8txhnbRKn9RUOUw1ZEkhibFVvxa_RaRQQOByQk7xEZJyV_6oj28KZxARjPKJHXyyi1MqkH2hTE2XJ4QbxXiSeVJC4naBTbr4uq2A1B56GsyiWkn6uFSPhjvEOklzLywUHNb1vcK4Gvh1ynVYfWMToFiI8fvePnLlO684iEvS23rQpdyWEl8Vc7yHvwORXdplTRwXUlT3Mn9VIA_n8HjCcqZ6odcgQQRuvYApDPCF84DwXsEMzol9aDMVmz_SRuvvVSwAsH0PhxJjstduUo01S_wTPQx9mShlvEhKiyBfAZWScwjKFyzcyWzvDIqBombjYzXP9OUWhOm8uGMbV2lxJbhulubh04ftNXel_9OTDwhcwPuxe6_OSU0tROIS4qHDjKIbx2c_VikvFrEYqDkWNjkzDQNyyRd9GbBd88rdWWkJ2ev8hi4b5I8EqAAL17fcqUiQjDRshvzlO2dEZh1ojL9eIfyVhqtdhYaEVZgXNkkXzmI_tkWIs1JrnvTAVaLoPauo0woIMwyN5po9hzxne1IG5Drjl4HnpNedSaZ1SXXf30KLk_sdmNzMFRmOaNoMlyMV18F0N0-lZGE3Lk7xwdPZemdmdrQx6ThkB6qjBUeLzwXDLYaJ0vZBILam_fLITHDiefwBqUjdpiueET_5FcwxW5ht-YlK1cdzTgrl2OD_b8V8f14FfYSl92Udz3uf_sIR0t7oawqAkxDqBJRC7fSC0kXRuzlIRYHGicBxxlfzPKOZOweskmmXt_Vx3EchZVNcm524kiMUfs1ASHk041Jz8Z13Pt8QtEol1fsggEbhZi-2FFokTnAQkTBQ8jcKRyJxQnbbsmUdqrunSIyDfJ9Buw7YDl8SWVTC5-ycp8e9g93Vgzc4ymYD8UrATptHdBd0Zr1OsxByNJ98lsEYMuDcve4woqlSiVYYqvvSiSBt-kRnqE0dTJ3jveQDAsEaWOh2oWNnSoTl-fmQLdCglTQWNE0KSUxrp7-pVLHtJVhOFbnU-14RiUMiCaXRVrdvx14TIwirYk58e7lOfRh9Drd4WJHDwUIP9fpdR0ZZCy-_bnaZkKGb45FnYbbSBV1cbj_pabP-DmKxRQI0YLT9O0qLJbzsfdqLmeDNm0033axN7m5QXhHwOd23-vxy3y4UcKfTjPGz8ecjg9aY1f11z_iybGUZ5FLgNXmsz-ENmSphemfEW8PxcFjfl8sxS11HY6_5ykO6VY07mYQWr8F_5Rigz-uva0oxfgOVPzs_A8Et8CW8XAS-V_mWOw9r_XK5Vleje4OsXu3Mhz5elwny0K2SL-0rOJVJ6taRTd7G0DvpDkLVK0oLzpCAND8tfXnqpYeSxO7Bhst8g9YpzoSG6EG16arW_lWgrH7kraGTvfxwIIjJdjFJzmzpvgWnO7VdwzPxP7ovh6Ij4EB8GJoj7OzKZeJs02HXWa9sJPW-tJsiiKJsz3AJM0hcGhaNRxVXKLOXfGgIkkDfiN1K2XZ0nOicOwhFcaR0sFD68EaEiwEOHKy8BgitWb7EH1Gs5hSmTVlUWCRZrIX44Tz0NwlyApxR1RIdkpDx3NX5cWCQL_ZvwS1DuGXxwPECkvYtxp2tKfbbqTSN5Du_6ml9VfBVGPXJciQz7cBpamU0DRYytD2vTXbUq9f3Nx2ROTUh_321IN2xOEdDN8za87Ruw83nmdtCXHNAe8W7tWaqEdp6PXGFE-y4gvQ7vn68QdO83DWT7dhUdM4RqBvOGKojqFLm6ysgHt-5g0Zy72ZudKvkKSHjadQfPKAUIwkC3lmy2G0phSn9S3f7re-WKMUH3Ywg_23pHOw3T1-BSM_tU2rV-MQ_kLOd-RzmSttp5bELdQz9uz45kj5EETHneOc1_dkJfTEUd_2O5c0JjE9I48RL7jIt0_GgQ-Gc-r4fsXpoJ4PwrfT8lXcoUfk2EnY3yWVoSYczR4HbS-zuVwxDnKegLLFo9ADJeLkG65mYeap3KWClUYPhtAcwkXat6-Jr89L9xSpgl2KMI-FS8f_GDIYFBRMd0cKxSvYP3-vpgC42B93jbHg4gDX5eXHYDQgkLsZK5287DdHIdVFEwOkoY3JGz4IUwL432mqU7cHQVv64k_KbtWlNZegtWE__olr0Z8TkRiggA_mB8wbs20lQdga2vyJtQtubv6r7gdyIPFRZlJ8sWSeMK_veRI9MT5wtOBgkZ0TS6Fw_9EIfpw0YgSjbNF271_HqbsK8jcdj8d2-WtRuL7n00fytfDlehkwBjsLVGdDCD7zTgdlRYtOSv4uzUIfDKRTXiLWHcF3yz0MjZsbYVi9GSV0DN_htYHbZ21YQAAvBg33p2COVBQafBMrcA53eH0cpbZM4GW5aKPiQSmtaq8dF5o5S2CqDfX0sqdXyc3-9dQTRmrhktaEMr3AN5xzBGuQfERNx552mEq9sdF44W0l9WldQwh0ZqPXKESdd7Kz4ZLBKTELGpjBLwZGr9Z7VbtVPvoXyBz9RG1ddwgM3bfROFq5-CvaDIVFIzNxmTaze39uBURsMofnJQGsFooZEzj7_S9EQsl28zHEWAZt3dFQkpNzCF6dxezR4zBRhijmJUDFOVhg_7S0I7HiHvvBk23XLqf5OqDK9rPKl4u-dTjBNXapZ4Xbui3EYgyMsB13s9fx9wSLYJfBb4PhDTQBG161tnFXBPVaHMn9zyZOsFqX0BbmiQZzebtsb1P2mf6KSMsGeNxZiNXOfiZ9cB0vW-F8YkcUcyfvyWoOvwOg2QjC92RvOcjDO_toj1ls9Xt-460is9ZqNJ5RADjxuY4xOK3gbz4-aRih-yWhjCs6hUwS7fUzwkEeu6WH9imnkYe5qYNReoiWhSAhHTnXX5vR1NSNwXwT-DSTmeU8LoQAorMsGI1w5fK4FSIo9bj0HA14oknLRg2KeLK6IkOjpKl5QTV6Z1c2K2zdLhSDFxFPKx8-IRXqulcJQj4U7LorNdLRByvwH1PUke9EvRTkwDfhEZv5wCZwtTCtHuZIErpT8beSQdRAmRB5I4Qkz2amS13xJ4WuGncjRpGPUfvUdBZUxt01_ZUeGzCp-78HEm1jFIakuYZmqqnBqZX8mn7Ij3wSZwoPm9l6MCAQvb9oYvvqwBZ5zJ6iFvo-zer3SeYkUsOr5kaeAYsmoM4ji8o819UAki-MLLOEi7v5leKLW18GfxaXslVq4x4CeZZyY3z3HJ2m70_YhG7-8YuwpoqfBdm84KyrzGkvoxTmDEro8jHXT_9iLLJBjhjbmQRLEKwNvOp2wXs4Hxw4iYmLUL-29G0CUOFFpfk_8sA43h0ZENzoEd7-U9xQhXAmhZF0fhcyHAg9CoUr_teMrgxOE3vAWKlklbpD0s5sfXEEwc29r84e903gjLTy4-ADWSNjoKddPxfvvh06NfD6N_bQnNtU_mRc9dYt_RpZTdETploeO9mFIzokSbYELsEcCV5ZLNwGyKYQKw8XNHJ_FTZefb4lvyO2MpzpXqRsGSya1zolC3c1ZguuFhsg4eTahKkD3qUQ3bEsVkf76aoaMsB11r113lECNjHhknx1Qy4PruEtVxoqXKAg5NPpLxzk1soH8_L_BONfLznhPmtIs-kWr_OXrjch-ONtYpKJnS_KpLnDaDE58co3r_XVkY4l09WGilqSCk9df5d5s5DwO_p3z6QIRaO0LjxRyIX8mUjZh4GvGYRjFeIw4KiDMWUDrTbC-MF-QUluHoGR8n2d_raTV0ULQrrXoOMLWuEGEwDPkIVnS3eq1zKhmdt-D_wKYlWLLXdkXDssUX8c86py1jaAsgw0haLKpa2P3oOqgB--YyyZKFD-04DHGQshs8WPJweSp1XfVWmO7SxJYj0xhzUjxsCKJYsCS_QQ_lFoRkWq07LBsTUCvdVuK2C8Nn84JuQLr3l9sYnnkOe8D7TWkcnWuMNcJtMXgmxpyQ7mh5chcNcD7Wqd8nwQ1Xeg4ew5t4KO9kMgRSxr_XOXeShYwKnQAiF3TS9m6nKWWQoLSpq5U1lg3EU0OuThvrlt5YL9qOaaTxStkB4yoonz34bNyLZ2WDEcU0cOyuf7zYmlz_owUM6ZcK1JS38sjXwsFSEAuzvODhg9JBdILWV0t6Eesa8zwdm3mvmw7LaPng9ZoAKy-NH_FutA5Mta4TWakyC5-da9ZFV25kK75RBFxyC4fiJ3JIpIJKh_BjRTaixem8QSGnK1Bpbm3x3RmrRTJtlaq5TuuZyuBoO5w27GOQZe5L1eruB-dEIU3oLY9WTvaamZUP_rtYX6fqxL-ZJ777k0NpzaZ-643DJlL0yNqsAAcld83Uxs4qmNzuA-hLd3PwdvJzFd3Z4h2-qOUPb90yPFcIByoySV6xMH6oqRxT73u-8uQonJP1avze9bb8CdSVLwgok77SaK43Fl2kPg9W0KuDJL372gjKywcs0c07CZGKHH2J1ticYhrTi8cF6tHFTd7PNFITIEgf5qlVl3AN2Hf7CC8qC4vHbOHu3FwfESPu-oMqiWKSHrxhNVLFFpFKtsbWyUcfyUblTUb0PpdvwBz0yQAqk4GnG3vTgAC3WlMEK7xSpN_O6B-Jlu4EjMYafNfFDfkh08mBX2eb3SW14JLHqyT4pB-HmH-PH1GPv0AMGOAWDqSByWadJbcT_4tc7T5IdYlBzYjiUGTcu9MrbLhloXl2Dcn1RLGYwgAxV0yqAa8YCtHTaA7hGsKO83sVexnauQgLqAbOCvDYC7IECZz5WHmgFdFDwyqOrP88ilrEDrP8Bujgf4XBYOk2Uu-0vw0o47II0EOzub1XgFYig_XvcYN0gS5VKsZnlbTAZPTwWwnxfTX3E6rGoGC52pHvbm4C7VnYvfYEPNYY9fd8F8AOcVhT8t-oVQk4v9BmUyGY4i-c3a3vNKm4OQOjbPVkMV3Zuu9b-teqqlmtLAPlPBnnbN2yUC0Cjn2chQEc7cIeibS9ERIbcNzdHSM29v_bjLnXUjrOSdfy203zRkGCyXm7S1DKH7AiBFDPo_jEvCCVuKzJltRCTozPQghyWKLZeMARJnfhCMyQp6Pn2ftSXkFyc5izTySii-E5H9OFWURzih61aQc-tLsGTVYyVWLYE=', '4d53af22964c45ef55e8', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', 0, NULL, NULL, NULL, NULL, '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', 1, 'day_list:1:2026-11-17', '2026-11-17 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (48, 1, 11, '35919af2-f527-4c4e-87c8-d4ad2be3a3a4', 'reminder', 'helper', 'gAAAAABq_A1AwUttcHG9TG7r_BEhiJPVwHACkwYeV4rOMsxC7U2htKfwIkk7mp6E3tADzawmTT3S8uzv3vW0oEIXTIkvA72wrnkatyXNKWJSYGw8BibKSORKga-N4wbUioR89SH9SMD5JLra-mLtffFXCy9PgbVdklZgYTE-gYkcIlSR_r0qQFI=', 'gAAAAABq_A1AavsPsclEzbNzD9OznNCyYPhfyEFHOBkDSduChDAINjzUKIsZEdRc1DJ4hbCXwv9KhVVa3kPl3oLUoY5a6dL2pewJLGnOxMLKaCZI1mWxgQHoaMh-x7x-3e-sTZKv1V9MVENZ1Cizw8BLIMnAHGFY1dBphcCgtvmOKHzN0absIV9EAMuWl8qxJ68CjVLlyFj7EsIpGd_oUik6UPqL7whUtRVY-sv4PCOhDlQOU_YfDWKtJmWF08dXaJMRWrrCKWtQeii3Fe4brpGeZCy89f3CYeSHVJ3DeemIP4v1AAICFG1k0Qfj694wkpGJol2fLcgulsDOt5OWifE-PWIazEdyFqoizfqODxaQTaM-dybfUgsgjGeEQF6ZK49mNJkbxvhs2AST5-tyOyQsTmnYV23FSP_1EhvX2hG1BcmefKuaqBeBUVonj8HvlvHav0JEGtmBbUVw4Rly4DDqwZsGaopjLud7ub9Htmcgcs1ZUMbDJ-8-aWayq5D_Pz9UtZOthHZUMzcTOgE2f1NXpV5GsB27dvzy0TrbvJw-TLt2EjYzAGBxh42T1jLwT68OwGXDtZoueEYISoQfjOEsdkFdHxdFmqnt7epUFBoZamClQ3aJvQ8yCv_j4C8u-nGjP9ZnisTvdyngiJNQgY05ktzMMmXSZP73aTyzDofFym707I0a0_s4dcmZZ-K7HpE_jFuEILd6jRtyhvUcIongT0TG979zGUGk1qrScahVRnwhlwApA3os-M7eD9dOs-OnRIXDzaJxw1lTy8oy5Fs6VTJIlGTYFx2gQRMXUaiQ4p6IIAUg2N19P9QKJhQqM13wHyszNZ3Qw7nmajklaA4TZHIA8YnJZKT1cKQ7K8AGcAXL3C9q2qqP2e3J_uHd79s6rzNKQiDXTU4TUjdaEaiYU3bpRZWzVRAD7iKWZ44NNVMmka28fLSkDmaq03diKeF90ayXz1OGD3wCAIpx-FmaTlfiI8bRzxp_E8XCzaTm0PVbxzrJOCz_MMYbNOKe5SpPAgq_bnN8259SO4UeFZxoRSY_K1H2Q364uRcEb0ZiNS3kyEDrDki8N1nHdi4TCtUxVWNfRdH_-UFGNBgrHuWATDysx1tDt8uH8z6aopoTWeGorxPkrNpf2DhZQJV_ByUdweI4acf0L46aEILd80T-GKXl0FdmHLCLuQ1Hqj6MpTaNNMbHf_KeNtGHvA3oui5c8POro95Btrax1rLa-kk8e7B93LaGZvlFjnWqjJe7VR5-gCNZkovyYlmj5mOQxgp5SIzZSZAjQBbGh4SyqUolL1LpbpxOrcZZTNxG7xXUzpKK-z_ZHCJWra3ltiipfcw2cGtriAsnKlPx8-c3wwyMUajs-BRrH4t2T1GhJv6GIKA2iIn6ajGoL3nW9YkR7zNh5-BpSQ-_oNDPqqC9yH9sZN-vAaQCoMv2mW3oMZqz4e4KOIB68Jc_OzQcp9VFbvwW8rgzCVvy_o2jWqGabA5xaDf8fSeuE4Tru_ofXXFXso499wZid4gZhZStB7uNH6Le9Fmzx8kNFi3ZIpxq7s03yidb6rDD60O-A2Jl5xa2c8JxNj53E0WwW6ME-YM_ZMfX6Zy1Fj4EpHyubVls2hA6yCNLcrePR1dUQCNFAHO0zqqxqq9hnkMWzWp_geYNYuIds9texER5d7Ub4tgGay87RDVn1RkTL6fF0ppnWV4FJuwtNtpqSaDxCaOeguA3TC-fEZ9QaXqVkzhiMhHCB-HvA_gGCf3u1Gv7eibu9E8l0kCTXrKbA_vIzqyS4Zk9_pEzqziZfuO3S4TcXaGimjhKAoXkaukM_PpZMDCVFW4sKoffKzunQcFTaFnBYoX5bQBpzND4HjyEd-3pwSF3BDNybcp0h7B3uaCH8oF1352WKVdtV3XAKq9nKtXyHrdWx8Ke4klHwF0OpyQm_XYxusp94lXx5YBmiW_a_d0UNOgibCAGRi029mWt97z-QGvIQ2XI2wG9MobFxwdsZSTzS31tmzEEngLYu2HUBVcZZZHA61qn5X8zqHyUFPkBwPWxx210wNAdYILl7IJpMCenSeXgWmFH4Gfb_CQ4R2BrrJ926G1-767dRwJr-Coyp9mTFAe5Ule5NP_SYZFXOW5FXq4YOrXpHHVLB1gK-_pDuVJdEZak58k9i5pCy1YyvlrhPSHH56NeQdKq2GR4Kv4Trh1NcI0B5JuNLIIwkCh4K2LtSmmThS-3figqumAKbYODP9XcGl4P7ldpf1sTTUfE_R0yFGxdpk2GLjJUi90YDmhGU_7R0yNTnlIbOTe5RdSvjdvaau2jVy266ZVnpe3R7-aGxCHUC-DbUlLQVsWJcmFgNeL5lrkE-U3zuWQP_DQlQUgmmuiaqdk_hbyQwUdkLUyYUYxaSw_4bmzuaB5wB_t23jIrym4qs8oez4dsIgZWJjXEq7w-maqoIJRqse0J9Xs3GkOujk4m949QIB-vo1TTdZTOpoY58U9NwDLPTaCqD89ylJ1wHdZrT-647bahkZSid5NrZggbBuqtEqrWHilpQgDkGdoNsvN2w9u9MS-DYqbHGEeJ6vw8SaI3S-8oJsHslAqpdRPnPA3DEMy2o5y5XNZvQVhx8W61jFKWA5aW-37KMKK2i32P2AvGiuuSalAxxLGrvBWDITxJxvuIolercyTQhhlE8CqyXosl8M8rw2S3yDoiV5qxv6Wd03tzzWnAoIKEinFoVgXmi2iIjp50vCJxZyLOMjTa-3P96p8nruu-dCcrZwKRPXrOiohi5FkjP4DtKYqG-wtYSNEnaKqTG84j5fu6HzpCkUBwFBgrIQ4amesIOvglikmMQycgbeLIGXhhvqbZijGF-_egepjkJxyhyYVs1BdX7VbaUsPufnsMT9gdb0uTIK1QBX9orNOJ9AI98S6rnBXNwS-IuIrp_b1XNwLH6m9YKstGw1LvkzvROxukkdPLvlu_txsnuFJwQct__pX5fdB8IMZPEGkMnbD2lSR41CJStLrOzJXJYGTtZus5qrGXeaUOwuuSkSIMZedgWzBm1b_X05FfqUHXJ_PbiHjdQ4LeYDRjLsFSnu1e-2INZL146nYf-YwXuIUfczM7nKZLr95i7sfZBjYQa4YnW-d7gX_Kvb5t7_KlKDs-yvojGbfpr4Cxt38QBv5ezALdgSzLDS38BWdtEIzMgd-LoggLG9Bx_u0iYWissqC-qnJjChqoUujXiRwTWzwJN9qse4Vr_xaHifm-dVhVls0TfG6g7zYUMCQnj3epiW1LugOPZ0Gu1RyirUsPms9C4CCFnb6vp6-OA2RUU329Q8I7cwZwRoYX-jveqV2cpgLuBvhf9b8irY5Q1haCI2uug5whtGaTyT9DOU75bpWXY-QNFJ1zSwj-5RZnDJB7wi-CCtDYNn50tGjgnRr0GBnelYqcdNoJNyhdM_AqVGQp0Qy1VITG1C0nKjJylhPG7InQaov3DkM0xFRzz_h2udVGCrZP4yfCOScVm5sQ5omAY4bxEIdXbtRlASCo-edbPomv9XWaeOR6aZrF9aQzt28jr43Syi3QukDaNBHrsX9m7vLykG6XEgjvOYl9V1XOL_qf8faKLlDlUDOE0B_lezH15k3IkepK6_og6F9E9ZX8VMVdUS46cl8G5V2LYI1eHqGOVU9URF5cWey_luCAVM75TrF1n5pLjGWcG4kG5H5oEwF4JfkaqyW3CwWoRfl4_TSJ18UrMXifdmpHTrGBi5nsG9VPj7QtZAs9piwjkqpC0Rb7U4AWEBxvwV0E4bpTuzPCbrPc30Ia6Zz40KewprD9TUF90PzKP7PdWrSe86IisoEGjiXzgUNudtOE5Wg9q6Ge5TwDTCu0z021z3-c0s9G2sDUYc6P3bZkoVItiUbHUIN4gDKJKg0TCmAzYUMRVqAS6g3qB8ulTc4smCAca2N0B7-s0Qd_VpgJnsVhUQbA-oVYh6kG7FB4N9hLT71NqENbDD377QA8U7nlpwb0oUV5vsB4EUz4_m6EIS3FtIMbCRG2ZS7MLsW_-utVzjrvIe6SeMN7YP8OqFj9f8idut41R8Nc2teFcnqt9FK_Jts6z6_KXTNTxbkMhKKfqDHpG5JAUG-rbUV8gFxqXS238dN8v_c1jg0TPSLp19M_J52i3oQoxxRl-q5Mn5e4nmvGYHt8J2yQ2-gy5nbPWf_GfSJQotPlQfy4mwfsvb8kicM7SdlhWv-KUkCsJiCT8K2_juAwNvB-cq9b9Ohr-KaF0HLHVnqqTEe_eur8NalQJkzwUHlsAxkrU8DQIaq-64-4X04XEAoS-586mKFdFd9QOCZksnCZ22mLBNjg-qPDo0Dz2cg-JMPYc0ioV8zKxmART5BK60Ki5Qff5hmONWFkx3UfR4WIjh6okB_wVuJUyln5wh3nKOvGL8tpMXGIjekctwu5FZlrZAXvrkiW2hXCpZBpHMOsWZiZnVH2k8HZ-c0fUJkpaKM6Kw9uaWBSLpEb3RfzQIYqFw6b0KxC7f-s5ZnwgLF94JXWhXyfE9FQZSqLt8jBEwjV65AYpCMNu77hkrWFjsEo956yNVW9x-ZtDYo_aPP6_-iL0E1iJr5hrRNhXxPngT4cFvPayJ4JVm6cBIA-R6qOcNNkkgFRqlb9cI2j6V4JsdfXzI1gbFViYPuc3hrAgjO4Iev7nyq-1MuY8hjKjPhrH3qWm58yjCu1PsQ6mZgKtcb4GO3NQcWdfj5OWP0PpJMOl6dK1vR0sDEhLW5-761h0fmAvUvDwCCTZtPO9pmg3ZQSb3MKWLXsSKzleb1dMNx882ZSAfO6-1IfO7pBO3jTuxLfKmA46uwBO8nBKDGbYW2h1Ar5IHXw0aY7hqU57G6E1610VSIMVzsaB2cGf8GQHomwYMd372XCOtkbT8SyKIsYHu1kCzHROJwZo6vTWOeTALKZA1j21v_gjkhcAOkqX8aErn4_VbMPRdh3xXSg73QyR8RKc7W51nWOxnkgUFMdzixqi1K3aHj7eORgLoqu03nH4C2bkI1sqal2_bvY9WXOqV-B3E3hPW8eWxHhzgawQi8_T7EEFyqjidgBLE-WFqAVtTvNfEz6UJTs6pGlEV8L_IH8sQ-YVFY9DPV1SL01kHIGJY6a-yQNeu5gRd61XXMAFUMmmkPLsowYIwdnztSUCtzbDCGtMb90khieGdEGIvU9SRHgX8HNrCSiCYTLdNLSidd-AZ6gbgI-O0RbzgNb_TEKqHzAKX0FdAcgjexi3WIp0_NY4pCZwcQRd5w161Sx_9bZNwqzc1TLwI2IP1fs895CpghTdPb_LmhVXUh0EzoBRUclHwFckbgP0fB9qmv5Mfq3B65lu511y1LCSidYKQOaL96Dw5Vuhe8MAMPCnVg2JvXBCwbhUUsayI8y1lxv7sK_e5zH_hzCvBnQj5eBRPblL7tW_4Oi7yYm4zO6E5_Kg7M187WdMB_oTE-hp4Uwu5B-eNMrnzL7HKSd7oLnW4otmu3RzTfgGSYXoxS1HkNAf1G6OGVaLXfKiDhzXD0WG8hVa1VoerWW_MzD3UXtdvWpcXN8vusIp8WV1bfbL4PPJWdb3BPeloNqzS6c1Fw-ycameHiDCnC46GPGTJ21KGgPwV4ebUuSOuEz61Hv7jG3B6liA6GtyQjI2I6EZo9iVDMlfr4YXWjFU-W6FkDweb6Ao5u82-d2oQkT_VxEk1_H1K8nnXYqkAvE9XSyxkGyE5FvIzOOqtob0DQoDZLZwme4C2-L9YuKq8TSjkrvpQDUMlUjYpMRaO0yZjWGQUXhCMY5K_wLJEfCz21KrQbQUJkIAYLwK40fESQgKvnmauDNsyk2H2IRRP4kXK9fNG_LaL1GpAgH9sKu71eYyB1hsOA0VrjFstqeXQdMGa9RJ8eljWF4u5lKRKbBOOfScLQLA07DHi5U6ARYs4FE1JMyNhDkLqA1ya5C699x-5HrVvhpKgsqZYh_TmfU5HtO8xu-lAQcFvou8BxwEL9qjE0BEoyJ5D1NKqhJqth6WE-m1i-4zHKeitoTPGrsS4HvdCB2s-yaxj_9yxYX9lPZ7Kkp9OO5rx8cH3GqfIoWlONskEbHq7-X1cxHXeVOCprwXRl87HaY_cMtDLlDwwtec7xV9zysJ5dlJu-AwJ9_7cjo7Oc4LhQ28yT2XByHZP3uI-nZPocbJ9edgubAQCK3Kiy2v_ymuQjBbGoYlqHujvtzKdT2KfynzAAzAqWEM77KHGBWPex80rN5u5Z5ZcXhX4xoGVZuTVb4nMtZlfh_8LhC-oFH_Z779dgpb3pJciAg2kDpw-k4jJT1YsTnV88m771tDGIKnYaaE10rHzQL7xg4e4Mp2S7DgdZJMfWkS7g83FqqBFZWwMtKuEgoxDSO6-WsqT0RPkBgPTGJ4fOGAKPlKVTveAkNTE8IGNe02vJ9bqk62G9w1hfhxEXZEEbw07I_aySXB6-vpJhnXOPZzIPSWCTkywuEA5wqXBiieeoaDqK-seqFuQVi4f9DtYfDfvpHYWO2GKwDA9rc05DbtkhZyBn7Ds9LNzxclfjqGizny-A1fL0sZ0eETgjY1eMJOiSnh5xH32Mp-gs6zYvyYRyq6Hg1aJrL0JghLK6Nvm8MWYu7SXBaLg2UfcWABVtNWdyQvb7X85leuEiWD2-TWXWtimjBKGIkKXB2Dq_0Xt5fBKdJN-AwvzyqC5_amJ3du4OLmtcJ7QsbTONQHy4EktlUvxaB0sxz2BajgMsG8kBtGap8pP5SMNeT2eacDvpDq9AAeTuFme0Co1sU6s3G7yJESG-azkbLiR_G85JdJ8pILH9-6SMwWgGNsmLm3KFINPpoL3GheF3SEJL0OWT66e6wIEWyU71kYj9hqgNs3mFw_2SbvUhYUmg5eRZeqGMOr4Ch99cQhPIxjMoE7m54l1rXX0Z01tVBHWSuMtT4Jm8jFeFEKm28wRIcDYD9psxJXPhR46IvJkossq6Mt52C7TG-v4DJesWLxPBb0wtdXCD-Fey6oB5lrFu9up-05Vkc2nwMntF25bdrhLxjXN2NHcFGx8_OLQWlbxElq5GJudOUykjl7XWltff5ngFLrMmQf0BzMm_cm0BM7s7ZcOIP3d6agIlgG9sb3kzC9h2vVwZMD1X0CWn7W9sxoraNSFJJcsuubpgkIrlTDJZWGrUftGcdLO6nDi6lWBJy4luAsg4eI5k769TC12yjQihb50EbfyNY_OJiZkGnV1AwtLv8lzbOqtTBRQXj90Y4z5NgUnPBRzzlTSZBBX1b64EYHFOmMMzKQpX7A7E7-lw5w20WURjprXbByy3gK-utxt2ELtIkbmHWjvVeDT7YnMdKqk77KNhH3UIZ7tN2mufWJcuurAXvt4WtFRf_0LfQgIFOFazjrgIeAeSaWOHCB4wLnabKKeM_jkW0C_dZRMppLzf_TrwDx0QoWnHkBZZXrDCRSCY965cCNM2neEPjPS3-wwdCbsLY0JM1Q5rfZWzNoC5WVALRM_mvkdNHE_sRFtWfLqdXqa65YRMz2Lz7qwL59yTOlYuVMw==', 'ef9592860c5ec67b7500', 'waiting', '2026-11-17 08:16:00+00', '2026-11-17 08:00:00+00', 0, '2026-11-17 09:05:00+00', '4c69e8b5f655136a', NULL, NULL, '99a38562fb4572febb5cecd0b7a48e2a34123051976682f00a5f2dc9f70fa858', NULL, 'reminder:35919af2-f527-4c4e-87c8-d4ad2be3a3a4:helper:20261118T073000Z:1', '2026-11-17 08:00:00+00', NULL);
INSERT INTO public.letters VALUES (51, 1, 8, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42', 'cancellation', 'client', 'gAAAAABq_BdU0JO917xw7-tHM4OFGbXOQ5WbA2lLIr3FqqBZc40nlIw-Zx9GQc7ffVQz1vVWA65aX-2luIfM6k-gwIjSAFQuS_WF2WGkGgtFD6KROCNF-P91Y8zdYsp8FBhrg1vpQpPDuV_JT4gVI6iGFB5wvO-MIXhALQ9SuacmIuy7i5VY980=', 'gAAAAABq_BdUkwMEL83cjbnfuiTBCdVgIDxvmlEXlfhKDgOTdd7YK2j9rOJhitih_7zVfgokn9E_y2m7k7g5uGHPSF2DWt_FTV_rBGXKUdZMW9oxJo3qHwvXTGRIxxjzYCoxzA-BXBT1neHaNZT2e2HySCxyTjBS0H17EuWL7uCqonvSuldf37PWgrAPbQD9eX9e5c5teHTI3RSRkRndLfXvU2Rzw7kJYbs1EK81YdtwqPZoAAgSCPYrC-CjWhld2wF5_1RCxIOyApSC66C6HBMAIgQcIAY91AfYUhjOZN0OIo1SO_8n5V0RpfG2zuYJjrfuqXQo3eFC0zdJBvL7-UF1jutbIH3nzI9YRPIJlWvz-ZkiuIVQyfWUHAwbv9p5x1vdkUbcXjenzuaMIveAtLspl3Oom-alvEksulcbKOaUMzs5TgzGvM2VTm1lWdK934DDm0dTmQyI2eXz6tV1aADHvHVM9H0OrB9DUN9Zn-bmtbdEaIrNZR9-d7mdigSSoX7CfC8HmSxDS6Wsq085HTQGFRSjcT_BAJjqzxilUva-ZYhIeb9wvBpnc77xYIdaqMSL-hG0JvNL7FhrnzQm7XcdKfzncmv3d1ewhh9em4rM7UIFZ7abga_kqjFCu-0AwBw6VbJEiU8leCjZVXk_IZBSLE21eSm0PqAja7DTyDESISHTOhsSrINKi8kvcrn0_61IzgPa1SinjcjHMV-1vCuOy7uCc1ik1oicG57TwNIiefL4nlL4o4wP2UgDwNVOdyjktRm5qcB02_lD1spPF57wJIIrRm0lS1KMZx-xJia0d0Gi1CGyuKHsA1HXMxVaVS63MZ9Y2Rr5K0tmppd9oVfllpFF6LfrGpzXl13sasdaFBE30HG41TQHus4gtTLvwad8J8_MQH_2vn91XzMpxMVL3qwHAxwxKRRan521MjKZKhR4pc8EWDUZKhabkh8Hn3_OeozTsSqmGosw7hmb3yKyKOzagsq0Goz2SYHeQP5i0fKQNWMubodvURGaPc0T63CVbaNAR7ElPTCDA3X_DJGOpGjTf6k9UrJv4HsKOjzQPgNrSTniRm6wLr5AvjZCr3AE8fr-lDois2hOQAxjQUTgsOSeHayTFup4wh_he9ffLD6TKr-oxGkDv9V99SC83Zp8s-963Au0tGbt59WPxL0kQL_zOpRupdf9-4SDG2pu5Izej9vwsteCS4RjX-HCM-GzcMbo6WI0tacqyaXf9LwCPxuOUuQQjg_80Sn6xpdxoPYu6nELmqlACErmYtN9kbUC9glikerOnVaZsExcKG2E1w2VhPUEpU8I2dv3P_RIo9314IBjNqfy9_vrAjGrxTLkEPSiUejNsGiGVHst1NNzZMVeHNX-5SyZroEeZiGtY08ar3YMb8AsKwX7c3lbavJulR7pDumZyxQ7r_-2ufIRGw9H8G_6uhX-E03NVvzC_JdD8x0efJwZQUnuSn95lEB_7ouR_9sQvY1s-ITVQU7msolriT7prcYL69u45sN-TDpvIakNm31um-oCnygQfQYLhVOPA_EXsQJrE1BjfUv39cV6dxXxlRA8l71NtFRXqc_KP-ZDU6lmyGTDOH1my8fDxhAavsoAABjbRw5gm6vGA5UO67mDreOeOvR1kAKRFPfWUq8yr1miGBniz2hqwNPJIpTmz0lNaVMZ63XqP_oL_kcUj4PbP26AUzwiKDfXhOX0kap1gusLVHkh2oTADwLdmHlm8dsJC-jH2QunVY06P4kozIKyI_fq1q33fdQL7HgFIJqDV-_xc7ywUkTUFk1PFkJ3MmbBbio7bhdkY7WVHQFdly2W-Huj165dTbAHaXvANdOBT8CQIm2xkcGZVhkntPd4a-yNBRpAEFSrURptnUUVM_h1K1ioFpFhQ_k0eTxHknbSp-CaZ70fnEPHV05CEbjMyNFUkxR0VujqkwgR8ctVcq_zFwBsFCfU_0WR7nFWm1GTBsWWW6K1gqi1gAv_1FCJemReUs2kE2LKf67WqtDoswK3U6kbtTQE8BRMHC7h8HqDK1iJoqlDVpC4ME8CIuJOg7znILokYV-chTYYrD4bVNik3J-viB50MsW0q7v0sO60bGWZbHmTOvDaDTPVs0j2_7zUeDHftJTvicsKiU8uSprAhrZiW5pf0koMiWQzXUMn5y5erYVg6z9sEx39O5WIQJMlfPy2lkSC1Im3nRZq0pC8Bp6MrnSu_5OGjkgm3i4DUnQc47sHsGlQmkj4T81oi44nc0CohiMD8j6roHqXX8hULxjY1l16tP1sY5AtXbIGGaS493L-QHsXe2otYI9Z-oj50WHu6ep0Lgc5ZtawzaO8TqwXm0XzHfskZF5aYMObzlLJRQTeoSs0YDWmbsAUok5jMQEzNE-zX8PcEoWyVoxQPcfdZzf_2C74jTsK_7nslPvVS1jBiQLR2Z8i4PBp3p6RKe6G0XZ_EKbMFxLH5I8_bdsqE9bBYC4XXg55xYbK47KVEDSZqrRyDV0FkE1Z9BtKgdF2Xi30zi_xVry4EPGlBF84F_cgT7I-9FiG_sluowwqmMHsbEveznvRBch44ho8b7Cimmrxr4cd72RPkmtecuyv6Xqnj2xGFRtn0Me8TeOn9VBkPtdl72y_c3pqp7pz9EYkxiasFH0Fin4U7bueP1eVoyobd3F7DX1Kx-ZqEa4lspXarJWUWX32PjyQyx_wzZJfRAr4vH7ndyMKYtD_xm_VBQpQkxaxpNKxdzgHH1vL2JnAGglFor6fKHj-tcdIpkPzRlPLMj6lhaKZ31tGYp9NGDHXhoSgQuVuqqWgA2PCCPblADUVJR0N8whUR8KpiVHP4Cb65qj9hWbDI9XpJh31Ij1UX_2WJ8FYzXv-l5apzHJ1GSTgm1T9jN1Vq-v3VTRKXvgqTBOx-Rz-IZD00zH5xaW3Ycd3h_uzrPOGtTnGIQuV1bHxicaZbKXiH-39hRv54_puMwEb7jORcLt2PzstGzKks4seB7o6kjqlTlZUoBtKprwgmBqg93817MfD8wbaEF_uLt_cgx-pc50tJg6C7ci5A51qpOq7DR-KhbYaQLKbiXSWeEWrJSbCiNxEHs6jdkUyy2zfDwGXNpQ4mYABlgT26TTknkFYpBOD8jvdhRgYt7UFNGUnFLITGk2FZxeA0ZlcD4j0gqcqNZHk_fZEvAwR3LViImMPN7HWy-Sgo6MSiGg_3IKKQmA9F4ct61H1gQpVYFEl1s0dOSZ8WjVXJqfCUnsHN8k6aqD3ZcV2rZsc-FoWlObEgqpILXRMfXx9nfLzZqcrdpeq7LR2kOGdNfI0WBtEdFl5seUocJOT6Sms9A0bHsTX-FiLYuqLZPtVLj3pYXjkFnO6nSrtULVKEHbViJS7D15fn1EysbAS6ALcBt539xWwvfX6-sph0BcQ1gzt-VyzioeHAiP2W8v7DyAlzOOcuy-20OVDmaiFtGM-ZqsDU-x-ABnh1DqCwR-GoSQ8i4vvzqlm8KxzEw0SzcWQelQ6Astbh64EilZ9YxDCo2QcBd_8-96bTUbn6nytbenfTUyKNy6wEIglDXIQKvPhuGFoeZvjeX5OZIGw5y9WCS19IaW4jjkWsDH7jXynzLrqyUVfAEiAte_LCtKT5CslsFCDpr9ceTWAeQCROXCGB-ZUOw_j2hBVrG40St_EH68tl5tOYMRY8uQcwnpPZ9bIQUvZqCT856zrD3iR44EU-YGHMzF-qQGV6xxVjGErnU1pG6GiX7ugL-LIGNIwL-AEd81oCOp128Pva7panNVmi8N_I_9O_vnC3_99CNe_Tw0JDHIqe7naONzpOt8takI3w0cCsnrV4E7lEgtWMEZEybrr5uJdYynPNQAVpYLCQkGEWeyzivoOT7pE-H4jx9GjT7HpOIYRIDm4Bg8AzQ-DU9t6-7dnaOiKrJ6QXfDtKqcgUzTeVvkhZm7vA003c6wpwaDrDIAWwqoz_yetsqbMRH4UpuWTGKmXJhItXlGQPHAVYdNUBQSGCfRY5RD-D475WUvo4pzchwrOEks_0xC9_DjBiathjeCx08csEiQ_uuu8P0RkexHFQywrF7G1THhneDBhyEpcU10o4Szar-syDbNZHcm3D2DdPXZ5OM1E3ez7Tk0dcBa_lpjpd38vjuWIB-Y1XajRKMAyBNKXtt5I_zXS2HcFt-tTFA-vLhE8nrks5cmLpQvkNnZykImvTxxiKYL__JooQFWVpc0DojUVkngA73tdrrcs-egoE5jFeWRxHcT0ILBR_M3zKin_7tnhJrGfDL2O6oeLJX5QKthWNr5-pMypLXbDnoFw9qsfG9mIyDZbX1FrzO9GZLPK7QJOXi_ROxVrRpRWzKUwqiC4xQlBUnZksyvYmZN1rrxO3Y2mIRCcshL75xagEkZd_EnFqn_f2gRq4jgP0VUc7Nt30H-yt-Hf8YgsvBuLSiW4Ut8KCtHVO6p5EE8ydqCsI7yb3axWnAaTD12n74-XEbUor6hhtDw4jnzZkK2fZRvq-k6n9ihZx27GQ2V9eZUK9e-i7sWoR3fCn0XfN-KENwKDYyCNZdiJSZrU4EK1muhIPtmZZJJl6G-J8fAgrk_lSGonScx-5mKwlMRLkpO6wLiwa1OQby1Y-fqv-vkZjaqe3YSf4_S8Dt19MvPIJt10xf2pHQiosChqvkTa_o5yAc1_be8eKR7zafqY3NvZIdNr97_RhsxTvsLszmZZ6LPcrD24oII2BP_SJS4ZydJ5sgi0YWBY7Rfl1MGcTNhVDTA0AZ2dhww3uhOoXlTckaA7lLLsMrnlTGYU27fiO7qdIH9PMIVRBotqX6qkaZTWH-M4_Sp_hlONUw8oAVebrLdEPK5ROHvC3PpAFeofeo5Cs1G_kklDPDDAN8zM6XzyeqxTP_hceFURaOUg40poro9IlWB83yvx4Qbyswl6znYPAnhJ1tBI0jp4TKMl0VFSMP7GypjFjHT44bc1byHFsZ7px7_q6gBgPF7hmuNhgVirJOmzCe7WCi-qflGsZFK_R_tuQbIJEe0DeNX6CqlJ-Y4GLJpx2AgOqdxcTtLc4b37MjptCNv5VtKKOHm-D1awJkLyM9aRpqc-kb9HY4iaUtS96AghT8GVbTV3b4zvq7ZOu4PBXHrzZOS9pMOkAtPDg1OKp_SPjlSgrnKEo6FIuHf3eeAsnny50-fJ_DrTR7dqsVg_uW5fERixJLOnIaEcVzDEhHc3sS2l6e1D4hCaSUf_m_oivdiESWoWV-fMuo2RIHfMuGq9CXtWD85DGWpYh7dgqiPV6TqqPo7vbDxH0sIUB-XaOWrIZ9EddtvM700gGoI1fm97w8s14_VFhA-UtZ0PTUn94jgjv6eLk2LWYGcY9eOX5KDmODNlv0fZfxaz1iu4_l_ApoKo1aqb8t-gXJ-9SdDsHRPhfe4LKHNHEJ30o_iI5eFwYfJ3p_Y8pTJ6aRr8LVEmPT57lZMxi_56Wr25eGiqSZQ4C3Cz4_MfpNGNJVtTZQ5nlfdhU2aYrVc1K3XgzONHVzmAezYc-IAa8IJX1VDbiya5Oy2i3NIbsliM4yqXfOXIpPqQkYa2__YhfW7Ra6W3g1wb3BSVXwfrkVuFkZ05DwBdqXInVQHYKoJDnOqYT4rkpeuZ5dKy8PIvRQg_heJ-RjcwgK-P0kNocrw6U8DASIvtf8JG951oxigv5lQ4DlC9jygBdYESkDwdXvUYnnRC2RS5O_RCorq3nGqCjhkjaCySTyzroh1-UpKir8tUHpZdQDbwLMXhmd1WvLUhe4DWGyEPi3Z-7kn6oRnb8p8R1QIrzqYvKNbVwJjxty8KVnn-v6OnydtWZvcIPwAbNS3mXn8SabcM-7a2y0ckJ6WQZUJcFdzo5774V1rtCsZuj1bLfdWf3Rutq3q6w_1Z6jXycCurvU4xYoUaya8fedVxd6IiW8glBkD4hgMEtDrK48-eAdlYVxZaTxSE3yBFD099u7uLTgcwZLtKzTgoQw5X4ZskXUz63mHqmixBG1mGziUbqlrotSbrvxWoV9z7ZfJukJ-7QMG2JRDNoq90ax5klaU8m_MAaVd5u86p9vHfOEVSxCEAG1uXDta1YX0RZnOMFf9m-gTqXqg2e10WUo3e09yaI9rEanIGlyoU4p0QR8ky7FA1tpNQgdlMQ8LpDGtndNc5sTtWGzUA8jrwpByFgzEAdOyIhEN707f5tDWHp8Pf9vlg7DNjSTWW9e6hHk9RF0RDBjcN4hFs5UYoXDdFTZGRJhBNqlp1VBckiGvOIoSxaRZfboNX5eGUeQF33ZevIiCyZ4gjeORK6nNQQIbWege3Ly7UiIyltxw2XEKdGwMGukRg4KFD9EWfkGbuq2RTkMP408hF2pNNCr2MHFcHxNoXlAPaMBXvPtYKB9_DUVgeLPX2zdMGn3I67zlyVHjkeN5WOmw2OCYMkd-KQURRIFToZpqpW_yldfadO8izSCRSSfLMoKGJP-nBQI8144pJljoTeB6Trtceyb-c4q89TumNEYAJ-2aWGptu51JlBTbLOPwZFvlkGX4a5--6FAQpwDqQiKZi5ca96E7bv2G6ALQqdmnpgDo0b_y6Q5W52ewUbHjHKHN9abmxCQmT10s69MQjSTyPJlHWxrNk-EOlg_d3YVNlUDnS4LmWddW6BrvUolfyKeDxTiuTZiPMzV0RqdfA-FSWJJ915BAHSyj9Jv0St_l2SsRTProLP96je0JpuaT09pH7b5m1VoxSHa1dTmrRJ97lQpMP2S3zVLNPeY7XW1vfqCA6gRIQ6FzRNCwaZeQXzg-XiflRH5mRBdtQX4_Xac9dM7zkOwZztYFMgat7IyRpz9iAdDFjGIvw5X8P-5iTJndOsWdlTFYxQtjQo5OD7pQl05Ed9IRzQMkKCHSSU0VfGgQDj_agV9RGmEL0phHUhl1kvA5bDHSJcWET5BeS_Q3-9Dl5AjDOyPKj4kICp9ysVWKyCoN4wQViNL9dwKHsyDUPLY4qLQ5hilA8IGcOU7__CRyzhPm4L67QRyiup_tiQF506qF_8_1p6-__MAF2bsrzhiUGu0HB9-tA-6any_m6fSCblzbA5lgvi5K2mxumZn6S3AXRZ2OzcYk9KI1Q1KcHbQ7oWL5ABwPDZ1oh6Z9QYAZydamN_AmuJ4TbJ8rtdRnCinaXGDHvSlN1qUd20o2KGyLJAtvF6lVwbT-fahUK1vrgfssL-YXqjlFAsdLpDdtfWqRG09J7m6beAqOQsEUxbX3nDvd0DrWXES2DedXbE3nkhHtwzHNzl7e3rvRy0YT1ccDsF4JwbKAOFGb8aSHyxNCwN5R4e_HkaBeZUFmuIDVwaJ4eBmaIF4kQfrrw5jCKWT3vl0BcKfeDHPhIMyyWdDEzerye7BSxlBp_gHDKfMdwu3d-xyqQ3MqLeQ0BPqb-iqDe2_3xKmcGsIvQ8DA-rU6q-vANWD8zp8mFjHCL6Baq_cRxIq2Nz1PGbPDVGwhBaOonr1euqJ7_o0WBzl-HsCRz6hT3QhcZEZ5dk9eoIUEBM0bhqhd9t6yGOz-8sCN_AMF5oC2bUd2EcoZzATjIguyLZM1lNtC9M75PIs-2hvnlVO6WUmwFsyxWhXpshS0lPmrMNOiHz60Rs3o-lNGumb3tA5O1kghwUIOkRQnfqydllse58VVJOc230QyPW8O8f6uT5-PEypholFQk4nT99_6HyAUfNYwI1RUixw-P4jsA1FIcjQjw5gR-AweLiKrJbh1jWSA_NhhrkWaFalNb8feVlxXPsJMSS7H6FfsHjafciklR2033ic83ypMLiw4NVHNVogMADPMH_u2qFBUPv5g03XbJQ-oQhvj2CJ7bgm5Bj-S2JSA4X3y93x5EkH5ljTTZtKpqm5-f1Zgqw7YnXrW7zpImGrJhkKz16GG2oJnDnIlGYtC8QcMYpms4R-l6DaGKlh4G12odB7G4paVqTT96kH2gm1zjm5KKiRJ8p7r8A3aVUwGFuGd_hjizLDgJ9IkVAT88dTMnOEQMMyrHBpe_fW7kyKyu_2Fr7tYiNsT7rGEAbAJ1nTCsQiqttMp7E-jCMgl8a16ADKH8FigQOBqoW6VX2WmrerC9IAPgdHvEv5SEwXC46rPIVYHbkOsC4gcwdB8ftvOsuD-DS9_DzYOTJVJSYfP1m2ZwxGjq0YscFtPihgLMwmtpVCLcbUuPRDLHZCq66HwonQT6WJzT172W2876M4ornaEK5-txaZHfQozr2l_T-tBDbQ9FU4N29RUNJ4O6-D7l8gcNxvohpsDgTwoxMAWRERT6N8ZxNPEwvaMe6ZSwWkWr4CV6jznzHmQW8H-wLxm2Us1f0QXEHabrWfFgiI1wjz11Xt25mi0iRu9oPHC8LiQtxzKtm27PijLIBDcZjk6V-9KlMb9kjDjd5r3Lmc46kUkW7kxuEV7IuhWdAPJNwcdmrsU9YCKDu_3uISGCzejD-qoPIhFEda0r39Ci2pTpjtk9wHt09uoVcQu_1Zk-xHCq6UJ-D92xwzYXPcW3l-NAj4XkM0cFzofVG-mLsUEHGUK6NKz2pA-tNA_p6PX_iVoij-oK-RxVGliFltgqT361wfEMWEiL6e3yohMd1Bhu0Piz70txF9pHG_LsXaBt2SfWHvokxcPXr5Zwa82lTCjP44aV4G9nUpJCXjCtSb9RRkTTmpGaKMEUJjxWTWb4adZ9Yd9AtMUideSlqq2xGgxJz2Qc7mamEVeUWVNrJUbTME-Z2zfrBj5AtaQufJ8dYL9EnYL1b7ngCxFRbIDrldOn7GW07enCjD0tkE5A0U5wLZdC0gxigvnSQmiBUp0uJYulOUnbMgu4kDvMigFpCNxs3msFfGYonYr-ZV9OveDYfgSoQ72FCkh97jfEpdlJbcqDbNUwJpbXVL4vylSeXkpc__S7SxHf8EBcWGfv5o9RLjcLoR93Sehuw2odg5a-JYewXSD2pG536BFuRzfZ3mZTqIeXzC570qEZCpOmHL4Rfps5EUk5fvtiZBOuA0fXAirGTKOSHo41Wt-APBZtEbZZNRaqCmFwqcGdHoHFzitRBftg9zLPb-RcB_0iPc_5VaSeDVYi8OKGbmujis2M8P_dHWYzj8VVsgnjK1T65z51N6Xq-24HuYYX5DR00CDvKQ6LMKPs9zLFtOLmG_X2n5FZyDFEaHsU0_IXriCquo9sUs_THKTLFJJkT99fAumwXTkLiC7lV_7483VS95_cyQKluE-QkqRSp-tOK_DubLT_KiMh54ewGwM-nap2i6p4pBQ1lap5tc3TQyGAqeqGxGUEAt4nKW0mBWCno25x4YYyVSEbuPefCdee94TDKvDKRe6bB4_Gla1dTGuA39w86xycXubkarxqL5YV_svqIPqxCwPpKKQ_5MbTbBfcCsf0fYwl8pA00W9ZO_PExy7ZmrvStXIfk-nEqwJJt-E721dXapZZpzcv8RT02yHyFHRKIVKvZloEZp7mqDloSNCeMbtwMEPgdifPgjGvJe7VSlmPAnUgejsPtngtLOxzg3Tr70mCjpq0ZExnW5DbH_8gFfITIr7WamHb3rB5AI2a-ntMU_TPHAfqDPVCyiW87cN_ItYtWsTMGnpRL8mT17LownYlj6LG53krieXrunQb0IjGyOlVHMDRZTR66YHkn-ZXvK6n3TUjfnwKCpTxC43gFSsw2G1oQQW0NfExvGauwpng19bfxD7aX95LvWpG2NfIf-KQaOT63Jjsyl6dRNjCFy0rmOVamv-CvnYLtRkezHVBaCIk6vNeNQX8Bi0zMeN6kKSwXI84MkpFuaQbBgmAmSP0RjMVVL5f4X3mLVZSu2o0_YdLB5gxsX16kvlg_PYhdfO8TvsTHbkANKu5hwB90H9Q81N-uJfYc0b9lPv4Y0gGH47e3EAYSPwUEdQmFgR0nL5xaHSMkqiTe2oodJIrvQiyN6ANPCokT1x5ALYFOoC5jFBoq_Mj1BbTe53aBdiKpA5CJvUoNLXcwkvhS6mfVYGu86xFkRrAaux0g9vBF5o534MlaA_aVu7dpQnGb5TJgt4-Y6utRR01DHuvOPiGhoxvxRYebp3ZFjEu05rY_m86XwUwoy9jokfiGFJt2i7IDSBD5FGPbid-FQ8Xue_AkmEzNG1ObfHRGmgr3K8BX96zZiH7MejKYOhc0xJkRTutVvT4dmW9Z_-g4yrycZuaSQpR3pHa72c0j0bciNd5SJHHjh3YJqF31oeKZl541DscjYVtGKHXYM5BaTebKGuWkdVBprVmqvTeUhMABff4H1nYcp65e_LS4Bufi2WLJNbfC1ivU8-m8d2QyuH80uiIzL3CcAbrjntrXWJsduTnfMtAcA_AI4aFfFjgANiIhKM21LO4Byktw-sVs4R89zvENt7_m-vjBzAKoKT1-pcm0-fBiJGDj0dq3ZgPBvIwirM2d2rvQwwVUfbMQQVaf56v_fCCku24Qv7PTBtAS_UzfjIWw4Jx-wC1r_sAEjGOMXTGg7br2zkBLxwkezuvEjV5Qz1dsDi6_iKehBm35O0Sdy5svLnkJALV3aAWgUI5hG31T8m08Z_1isG0twdZPNbRQI48kGOMtDrlyCf9j0vzg_eMwwYtKu4BcxbHvRuGlcxqSKVTx488CHm3LRCDwaaN6gsy8_OQohCMGdtBjh8oWQfSbLq3uFcAgkPl7loiS2-qJrot_ibMVTYavt2sC-WCE01cDs4TuiQNc1JEvnyIdN5RXFD7Qb5w0Jz21rCIzDTHJY1230plpiAj47KYFggov_k4LGxH7Pv7LEPUin9uhx32Fgb8viqZCTLMwf9bh7g1ji4d2pScO9ToXX0uv6T9HQbITwEoR6HQ60k=', '3976c572f22d8976d863', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, '28cd79e5deb4dce5660ebb6269ada97b85f1d04a5ef23c4ad60845d96fab6118', NULL, NULL, '2026-11-17 09:04:00+00', NULL);
INSERT INTO public.letters VALUES (52, 1, NULL, 'cc9ed19c-3d02-4bfb-9393-3af6e8dbfc42', 'day_change', NULL, 'gAAAAABq_BdUy16Jit0Y1Kg8ldc4ZnZLFvyf-BuaDUskQv3U8l_9MC7wV-OD6mCZ8cxKyqaHPDtitjBNrDq4EaZ0s5ctD8_fjjqlJQKUPNNMLA5SLgFU0STZs7OCjtpee8tck8DTWoOytZOHnI8dvM7anJHl1j6A5uH7DLsamjFYG_VxTx8QZwg=', 'gAAAAABq_BdUUDq4NFK9EEl79b_g2zuqn1wlC85g56tbtuTbheMy_OSGKXCDFmJ7ooN7r5Wbk4mRUNLyXSW6xWBpP2JqjbFMGOQoNXU6-Uc8pCj_O-aLwQq_lmL8nblr5dz28uRzuBSuqQrglzIsP27RhOvQ29wxM83TWYKYHasGaqHhokT9QrRHrm-Jcnhc-wAbQNOz9g0TLNOqfm38_FapKyVUVO7d-POyr91TPomJoZR3P6VlCyaRylBnHSjp1DkcmTzogwoN7TwTDB0xUYVmA0vQtYC3DzKdp6rQ2Xz5gdYpzgfyxkdp5b3Z1FFstiCx2IQD2Icw1wIETjRqQnY30yDVFDUjhXNgp1p3753I9sEfEQN57SjdrqHY_B_I7i_75m7sblV4FBgqo0hNxN3egl6vz97ektRv9TeYjLTgCu4RrL_V7eVCP-KRKTK69wfH074zwv7V6PKW_5ubju3U92hgya3uo5Eq9iWG0TawjxBZ-MGa-LuWZFfyWt90Z4m-mzN59CTqAodPc6xkub8cRE9tfOma_yNdCyPUOSb2Nabz5SdVhZP-nMjt2sULYrARlwj6Txrj93VVl4UL0xKSF6xyvqQLW5L3Z69CxsCVIUcc5168mITkqV0UnwbshoMB-leqYTR0nVdFzjP9V2QDZ5Pxo6_mvPMKsJYT3wVUKnFrZT521xa7cjbSCQbi_xu_JwQ7yuCMe3DGpriPiESwswP9lNNTNHP-W0rVs6jyedU3Bl0vGZl44S2QKjSZSKLbUSG5khic6GhUS85ASu7_qglCqAPPRYdkE7HEA661fdCXaSPVl_U9e-PTBPYujUlsT6KCx2NujSriCCHfsRlVs9FBEHNEJc3RC7VToHyJBh4tIOt-ljkuG43EbZQ4_gk3jWS9W9ipA4k0wW8OLg1LOZlqd2dCO74w3fjAaKh4cON7hBXu97taxRKqV2VHsaeZ1pRlpFckAA3VavodZvRo6bMyHeFs08Umg_t3Y9bM2WBX6VvK3EOaXteg-rymJoBK3PF7wmtpchUEpnKR0hr9PGX-FPyCXp53RVmqdhOFODVqqmyNddfffxRcye-gxjaNTOUdrqoKaGnWTAN3u2T0KpGTj87TAbmwjI09D1QVQmWTIEcDAnTZ5sj0KaZD_KHe6Lo2wM9u7xfEnYpFp436ugsrpX0FOiOX_L9BsymTNkuIVAldIOGpxtTVn5MKe_RJxE878gSr6mTZEvHpgCuu4J7RelxDkC87M2kEt3EFbD1PFyNUm0yKMRJiLSpWsJFOpsxK0qBelQkcLuFVuM-xu4nWavuJ160UbZIOUgDZVF6Ucr6TQFhzhNAtb7bEaPjKAP6snZYLGR0cgoKWq4K-Fax2LmAjG8_1AxAltlcFRVT2YADZwM1MMyYbWJvD8hX7ostuppcO-bvqUmV6BI2r-rZinJotdQTAHrhKiJfKs_RbUzYwtQcLZmUiVdl2TusMQLBllIMo9xGki4XdaEhuTn0zzAGPsqMTcbNS37Xkx1IgyUFmRmGyEnpu5uGOGYMDB6y3CYT2l7mi_rutuOFpt3huq5x3_5IeTOulvy5dN3VLyjQp2bdkJmZ3KLBz9q0XEvsoWCcTdE0AEEx4osvktzQRAnKqhRPw69QA3BsuOFYg4zUaFElhTyZOO-afmiS4dcHLVRgAPKOSiM_9clvDrmN0px7gAvXM79DEb75IWCUpLthcQp716dAFNQ-gYyLP_PiBWOH-FDwSk9hKj6nILh0_R690A2nH5ZQjvst4PDjYfqOnMcp5cmul9Dkfs_aBsgFxlV7rWxsL4v-pnHmIoMhaFoq66o1Z7P4Gsmggw0KiSQO_eru3Nf-SOhZNXVAAiCTZ8sEI_1AkHSKZ9b9Nbq4iIv42f9e8gWClKtksyyHNpPwqdpU-1L8XsLuixTJm7W-WEUEX9oYfMqJbyxE0DeBBCH834Sa9szBIBaxsPdp8akImLAOBV71Bz98dUIp_XTzNItVMDeNZGOklY1KxDkDre60x600OsgFS_66eFhYTLXVUt7kqbnh0luRPbjAgNy4gdmbgNudC_UEHpHoCww3_jAEHOvdHruEEwa6o7hJkiFuBLsnjqBojEFfZGr22lGQTOY9024V70L1R4KquGuapS79FKOslink-P4XyUORnaW3pccuc7SsrRrxB1aCfdnFkdNxTCj0GMO1vdAVAuk11n7al8m81ZFi1Ky7SYsM5nspP80jr0XyPVs2PBWigjm7j42-pZYW_2CoSLd9JA6sgvEyt8xmDUSdoQ9EmnZQduuTwx8TxiF2pdCcTE6OXOr6Aoa3heyuTayTwDXnfF0Ra5Qr9TYk3fXG-HARU-j5hD1icHutDfqP6VpgpgVojI3VjtJ3-7oOZjBFRkKWWAa47592w1EmeflMv_yU5Pue2rAyVuCT61kcLp2uLXp6z8L0xuwjgmtkcw6iPw7gdckN8GfaipkfZdF0RyU3Z0KJ_QKGOCHAYjzCNDsNMWCZqWFeqWnE6zMcalOIHX2fKuhHkOZ9wHk70QlhCXV9vTqzY-zUWgeEVyz0EqyFq49Vaq6UyFLcR', '3e1413017fec71bee447', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 08:59:00+00', 0, NULL, NULL, NULL, NULL, '41995c2f8318df695a8d7a9bbaacc36dfc200db3ce0ee352717b20b08826b54e', 1, NULL, '2026-11-17 08:59:00+00', NULL);
INSERT INTO public.letters VALUES (53, 1, 34, 'f50ec0ef-1c8d-44f5-a597-57b7d1c07366', 'cancellation', 'client', 'gAAAAABq_BdUKXlIYv0C5E0ImwD8Ab14bX9QG2BYJliiJHhDJS3imehrWDcjozVEXmls0-w0Vqs1pptPE4AJzCOuH8Uj8jCBdm-q5-DsPvX3qS-UYXohQ-tSEBKGvZwHovdhjLds6FhJVHzUXdHFKUCBvFzrZWcU40ZTttB3LLW5l4ucWx7ebsA=', 'gAAAAABq_BdUqUBXnD1hMSj9pDg74dE_OZecO7LFLw24djDnVW9_F-e97cHLkmB-bmHlpnneevVOFI1JUT95XijFT-hRKAavI-fMk0-0CwOJLR_2LJp2y9u4yR4GnZvrZdowT6fVxM9fJWfHhW5tUugyiDy0LxRH7XwgTB5aaEoUevijaQahz98mLWHYkYYCzl5fiaUqzimYrun-58yGCaYfuCeXdfBpspnT_V-Js4bX3EBa-9-XXqkdLVg4xIYZd5RPXgOfBfNbmr7eof9KrE7zeZvjSGbcI34S2WABJ7hK4IJn-zKtty1NuIgQOn389_mCgYsP5XVHui0g4jM88l0rg3Dk2Qc5pHs_oNgIh0w0iO1P9GTuQIlrtLqVWvkcdl8fs4Fuq9NDe8bDb5XHjnDCb5RjspbmxL6QRG0dpHpyiUazapMHFza_Gw1i8GmPWM49WapKCF2ohVGLY1Zht9uMPXL-FGQEwmWU_EzOsFZ-TvYoFnnTaAXebandMf0D8_oprXl3DyYq4ZaIbYpXQ__dYzgGKQXAFpDBx0lEDEuf-KdaOsRSdIa__8ZO0vOeuPUPuFcokzX_dJhq1d_i1rUd3nLOvFP8WBIyopSLl6C6qvjCwIpxmrMCpeXFkyxzEEI4BYcmNTCFfpH9ZK8-xUvN1d8fwVojBj9TgZHZnd0eQsAKyPkBY9mLonAusoacJsh2pwrPM_jiTrnqe8MvgQ40xGCq_zV1hZUh_rcZQi00zKDBdG4SdoCKhwWhhxO_ZFexZlXSCVngF6cLZCNlTFuh5f0IXmCDL7F9fgRCuIcE_rU_E1v8fXP9mDNtCuJogb9fkUp_AY208nTQ5b8idkNSpLN9krx4gg9uaCX_ogs5B7VVlRxyvcTutGKt21M08DC492817EMktnFgdlKDp1N5CfGlllekyCMTCQ6eGME-X7hfAV7hE4T7sw1varCLaaMfm08oqjVstn3VMJFZVSe5Ql8E75_VwYEZDe6Q826GSQfKNrI7mXGzxA5oQzJK_mwhjOlk8kB3hFHm2vMYRE4AsPCMMoIHkVkDCHuyxfn7glFk9SmfYnTKvJER0KsbQbW-zKLDaBjxdjhUFQm2yTl-fj_70P2AWaWahN1kztkHHtmhwxyZ_qrKEazh7okd-zWC8VDMryglkNyl4yAe1NpKdVKeqkSc3r-ShN3RK2K50bdXPfFlgt1a03YsoEDJXYoVvMSPqxZeOElc95Vp9oz7wXVkoJ0V5-4adTBv94TNry49qibo8yfpH6nUfGnDyBNL_2RZ1BthoUFwvyvZvAPFYClUzbV2g1582H5ZHkpPDRKgbLfvVtTNW0aR28NMs62WsJvIprmGZNt6OT1-6b9CDtTa9wzp6sH893Mtnw8-Dr5aEB3GRrtxF_SZMEiT_i5Sku-OsZoloOKUDN3xlnsN22w_2IFzNaFSDSUo3vSSiRxX742cWz7dhQBGUaQvkUF0ZBtbnqDQpgaPedfU716yJh96chpcjOcre-ZYBFFrqesicw41BrxWCOzGt3FO6UEMhPOiJU-KpK9FGducw-ayQWForK3O00YMN0FutIreunHGNw-6HnfweZQfU6EbSr6BG-KATPW_fPwktv0tuYNzn4AsVkS2mlztBbAJMrGUTttBdm0n1GqsJIVTnOu4sDpyz_cz_kQVcMJOBysdpoXpipN8ToZBawH08IJ_8TstqCD0R-iKbUbFPsMZPhbXP8FSsPBA3adx7rvZsK_jI-6m3EwmTNs5sWdNwKg9gwHfPuNRtOnT0T7GQXRTl68BJFE8t9ncCbb0hr4TUSo1Sql36b6lfyVgLEx27M9V-Wl0Y22GLR4cB7vNYxtONTpPKbx6c7lCuu2GbyXAPTpQH6Jr6v0UNCjEUVj8kaA_31jXSxQoXK2UNej-xW0MU3UuiryOi5yXSMdPS36yo4m9pc5mu0HgFALjSkEd8pUnSQFcYjkAACeqcm_U2b2hT-8ytUxccQztFSkV-MM8Gv93l0LyypZce-aBsCwWwIMAiFMCoAFK52a4EjUpcqrRTc1QEbEUl0F6mDVLV6IL0frr1cGv-FfViSRpRvPBBWWyPGYxdAb_dGqTd1gBysa6RuRtKmPl8v0ljnPl3t_452td0E_KgLCgYRf1iW4U1CV84fMhzkHsX28B9QZQqsEXJclQdoShZ-gX3xDxZTSFGTjnWRDvkzVfp5xc3yx70F2wujJu974QGWRZTLSNXWy4aSke7DYk3hi37TSWy02CY02p5lcS2nOTpjNMwfqkSjQsss_uGsjPgU3ovnIVmxwQxGhA3R-uRBQ_gP3X-m6W8_yjDqViwpN-tzTMyqJ-DHNo3gHl3zZfeOAbrrIYpAenTRjBl1iaDeeKSThmX1gNaUN6YAGOJswxPOrJf_VZfQHDKSIHkS57hXlPXc0BwZGOVYcP-P3N3Ks7rbZAAfgdKdKVkVBUc0ppBapHMItqis59W4-zrGs8GIWV8Fk0ZSZ6T4wFGPoY4FDBpBEIyDof9srbs397KYYBSfgkzfpmVQPHQJafdYWJBjGIX2otyvdwsWEWQdUEbKrJyjrGM0Yke4Y2NVcwrifGubkwm6AiF_rXid97yUwtwH1JSkMV9tsXw06x3gkIFezKugoL5ZeuDIH2LZGCDN1LCTnwc6edz2ixLxfgF-e2ptSNeAB6gFHOpvrq5uqQPTb-0p68hi3diwCHhizia2B-Zvfd2Hb0p9SVzjEm4qM_VFIiiM3P_M-WNWZGvr6S9SSw4O0T3h9lZ67Ff3if7hZvMaYhAzcsaQfX6-P6xog8qTxgrH5seEEczn8jTod7gjXaZ4VWZmZjJAVO2uo6vk47zav7AcYvCdnj-Kz-SLo2WCiXfi6wnxUyKRLOIdS-6vk7BuBS-798X7F_xiMB5yXeARzpHJyh-8zPz9KpgQEY68Uu0UQI7Oyz6_LhgHy0Lq_uxz5yBF-M-mLpXYDr6iNOSKEYVCzNvyRvx6MqHlEbHowMJF8Jx9XagN06cM8q4TuirbUi2Y0gi1GYlsiJMVh0BYGz-Up3iuu_hI4TXV7V03HYYD_8IasiNhqIiggkULsC9ERTv6nB5CQ2chyrD4otRs66723kKRV7vTPwoSyRBeDeOGlEYuaITIxsHAc59XJl201ZpwnhAPm_0y5xIBkTEWMBySGac9NwzQGPINgnJbUM995RKXYPllfpi6C-dPb3T78mzhUlKfyQbjAFT44TMnahXBuyqYgXujcfHPrhfXfIOMj8FxZEtEANOTLnacZHDvzXNS0QS2E-5ZRRW8LB2kCUDloPG7gjSfU9Pes7Asr1K0cqXThh7zVyZt9p3_Eh4ZMg1YshbVvNV4aAmShseEzcbpPNnT3uSYENJdEIDKetgPsR9Ct3msqgK-6B_sMXbtGGoHze1i58VuNDw1oWymLKE5VAZEID5hw0FFOBIHeGmnNRPl0EUd0buAkiAwcla07Ncn0b70rKVKRz21Koz3KwdQIly94z6jtgQNvertVIBcA7NC7bNKNQGFi_zm3w2vT2BqaJ4BBX4vav9XtFZ7VCg3S_HI8ljqO6T4pqmcUzERJZYswI_zjIq0ywT3FyIIOvH1Jxr9hxeoUBgiO5XOzcZeuc8juSgW2Ji8L9x1l4owGlBvD5G5C77IYeuD3_7viWvhxYxzH2bHODek3BU_WyL1LBhZqc2LMP_OlXNwFfsGLhnMagX3zHyIlb5aYAUcd1Bf7d_fEAdn7Fhmxza8TgCwTZ36pgX53fVhplYWqzB-RSMJ9MBsRlnU42W8saHMmdbQ65OZJrad-0gAYcBceHjUTjnrHfQ-Ma84ZPKlbGFsANU1xCvMui-pkRxbah5h46hQ1m55ZjKGm2LOKUY6pYBuFYLV9Y0hR64SWyJ0CF-hb2_GXjh6CUs09YJAklrOZ7q6IcR28Nt5Aq0TbAzaPDy2idS1qE0ssB74sFeoQ5FgbqzvKetRo_CNYNRnUQldGPAP5LFYbkDrpGHoZc03dqj5NpsH14skwC07Q0g1aW9YHDnTjt3gy_NYvsP7GEcqWuyCi5cm2U_JuccbZvx_DC30OMgivSimH2MTLWKElHYywjXsS4CDypnApFnKLnFUc7FHfXedetBt3VhH_5-zeulzl5Dup1n51-3gQ6L-TlVZab94a4OWU7nx92VViDQf98lh-Gcqog64pPzG2ItHAX0p0NtkvgPOYSloLdhMmrXyr413zeL_qyljcw75urCSNkMQqudmLEf-2R2MJOrNbFip7PjCf6USmcm0L2ocJOWcgWH9_EDt3hC2_jw4wOQRGNgZacdBpNfxsTUWP6h6r29-xJRuKgCNP_kSEhXmxgVZjy5mHF9YgS7Z0OCrsX_UBV3hoFuDa-MpBmYN-Xf5Lj_zMCDdt4DCUGzIC8H5cvB5o1UGYOjSfQQuZlYiARFR2MeGfNo9YNlPGDNjLhbDIjAygrQdsuyFvJgUkJFGMV6wReAjY58sSVARcc85Kg8BlRwQKml_-g3r5t6JPITpcmiuRNTsk2aXF1SYi8OpA3CAiren9QNx8cSRmHw0LVuB9g2biHbtwbCqp1J464c7Kcfe6dGQHYWt0MZ7iAghcNmJwhh3XZ6e2T77y-iTHcdbVRikbNSrshaavYEfThoQyYYrMUA3cFtf6LgEIsz5l-8Sk13k3LV4Pq42TcaobeYOh0b4-l2-bu1Nx0Vfh3_2_YjhjX109Xq1qokL7ROUkZilChIcY0YF4pg5XCrXNkU3L0A3SdAj9ue7aUh4CnZrrYiDHv_fIOr5C2jiARaAw_KMGPYxc2OkHzlFz4IBuCdLqSmjsZt-cJdE7hSjQJ9f11j1s2o5yN4nj948MBxC7NTqCDeIqB7kxx9myTDDXoRUlZRpEPoAv77VH31oxZGigR-RI2G0fPl7zAsV1VLr-HukrJJXlmeJdKZwqy0y1smAlZGoG8LkMM3Vwp2e_v96PHVwwJhaHuvNGk9r0Bh757pwwuEpuRNcSLQNWE1jIlUgqR6PCGffMa5aickpxq5Q98nN_tL9-ijwaI9So4DN-fAB7RzNl_NAR93VYLBrzW8qRRHtTAeXc50WfVMGNWov6q0g79XgYh3u2HJ-YRbYWocixiLwvPxkrOQqBt67DNiW4CPysrxzTh5B3qnG_zr_mfPpy9Y-gc1EeSJlG2-Lnal_4Fqxz7qxzbNH2O0QlcLhQAm3aAWPVdK5uBidakXXpr2qzvTGlqM3BMLBMDVwPs2glyc6D6T-VtGxymgnV7b89OsZzFAVCiXgihc5NSV4SLlVmAaI650af6kRP51L8NfPWbqLPqJyIci8tR4nmbUFIbOQ-x4wZWrgOt4KJYrslmXAOovwnkp38ML6zgxTRJsZPqv5TZAXbf4rC1QjyKVolHTYnRaKXWnBSNRpIjxydF2AgzG9EjwlfvVMChUgBvzcwiPzRtfEPBBD5jiN-RpJA55uizRdtcyqm8eNqfnFJ02oqVApYoxKMET4ivL6xtfLLiT_L2c7dKMCkbkxT6avPPaaDXJA3fqs_u7Q97GoyVW_wkH6QB_7q0qKb_6hDBdOChIKfzzVTFO8EZpzNdbaUkz64xAE8rMVqcF_zxdj6Eayi7ojqmkHiPqjK7wejfTed6uKXloDZNRi4v3MdB5STK7mgcsRmM2ZCrWtXLg6EQQluFilUJWfBujUY7oArgkrQPwpLAojL0gS8j5FrEIqRU56MvS49_Du_53Ic8hen04BFVmk3LmKkv5BMmOUvJz6v-cOlTW7vYtrjay5OFpwhqVko4KFaxDzacK3gzDoNyHvfX0-wNL6zfqbV3a8c5QvDe8e1jcB6GjsYsDMU8FfUf2X7fLcQUSpvY1H5fMs2lm-9X6OXTWZ9o9GZXNINnGmnXquy_l9we0Nig3MD_9PjaLT62_v7BZz_soyQW8AGcdpftIigO7DCFJFHePbGl9jVkZagStF3p_zdGmbKQYAG-u8Aijr0qmyp31SGahPsaa0Lq6IfBRC-K01LbJthpGZoAFZn-OeaHYmcpinlgqVdPrgmqzuklcG3ZfjJpPerPlwTA6n16igwTiKf_PgyCXV8x88pRq5rAGoFH_6KFMSfBIb_Ga1qU51c4kiDDiSfUCY_7XIWOzP6gJZ6g1F6ijqmarExsotXZw1SfS4NDdc-kMJwUMLFFaVLojdfASA62bM--75E2KCNF9PyYWphyH2csPSrjHTgENyg5cKBr2edWyHCoS7RGVRiPsgd-K7Pl8fPExcwJ7So-_QHkHAVMNNlWpB4PmEnqsgMSh_dQbZoZY7W0C2F6UvCKhOmsq4A6JjxOZzpLYA8gSLM6x4xE8o-Cm1-soUL-p8Zrs0Fq7wPSRXtO_jpFFJD1vUZKrougQOksdyVNZsKuYrb_aTi3rMYjYAcQFRbuM55--erPBQOrn0arUI5JhAdUd-R8QBetKgZAYTqxK7iv0AR-2A1dhOolGmXBV-La0zdaT9Nodg44U2lG30G6ncVIk5F3QQUj9zyUCg-v3FQ7giNtc8-YeBwFcawLzSTRzzpznYBZgkm4wKxxQpL2qPHQKZJ5PAXM5P3l773hBWnsd8XmYt2hkG1z2OSS9w9tWGD-zgajgURsBlhfFTpBostOtK-vg4_OmNBfq8h4j-vZxF_ReU8GVkyg2zY6JF91Ul24KGQwUtz4XI73_oyIW1Tm3-cHw_WX0rjQGXEygKooapjNw4lTVHAYlceZLnXuDN6coTB2CWmnxw742Nyrg5HopkM7oUC-pqhyHMPwLr2i9gCTKlRpNZaZPo_gU4ObRW95Y_eGM_kVy3ynTNqoADZ1Nwk3eIMKpqUd-pvqdVZb_FSt2LUQ7sUCiMNaIxS8YiZT01drVt0ZRjD2KUOY8aTBpWnb2gcmRv8ltDaCmVPGJsCBMZ8fOurVLvb5jgUcJUmxeZ0dltcc6ha6GMPiOsJj27j6bTwayP2ndQZriz0IvFecjWv4pUdWhZGfzUyRWaQPUqvgVauioXEQTU8OkkQ3anOsnBU2Wu8FLBDUP6M78qWDaHyockWbO2FC-sRGYMyM6MOqLWCnI8gNVD6XESMXL1s4C4jF4w5IvyryhW5MXRwunUyNrMrd7lHUIIZ4_M4hHXT7PBLWcV09EmvTZQWC_3jGVa6B8ZwUYsKZa7EFnlhmH30hBE_TH6y1B2GlfTzTzWFSMdQHhqdsO7bnvjDTBilat3dCFcp_whiG8veM7uAfmTqeuF-m8-A3-1s8pax-KeULHNPHt6hzsExPZNntnAPQ7JbcdxWZBOoz5ZipdqbwoS2VDaSuSD22__vCtjKNz6iWKwaWGTxhnuu-BJQCqTHe35SXgbZ5j6DYXWKgsqVLexveFz-MbKlcgRwjtMXGVRkTos2NtaTJ86F9lft2yeJ9s0fEYsHuKe7-9_l_Gcv5aNEXUJbnGbnLSBTj4Tw5vd1gcrhNtNJKQ8FxDpqh9fZ194G1jaJLdTXYshCbO7Resu6HboRHQ2HXsd71KEiuMQi1GLJgZWVTuRkK8crJsqGW-x-t-0r4pmS_OKUOsicsjEVzgaByxVRESbW6LuA_9eQwZ62vK3X6GyMELKapXfQDrlssWVl3Q0NragILrNFA_2KZ-CtZ5RcMbd0L6XbPyieIjDHSDh63h4ZoA0YFyGobI09WfDpMUjTsFGFultGyOMtrm3_VWfmRJ53983zsQjd-WhSG4dPRBPNJUAMO4IQtLunsdERBtQR3PwzwxkiUxVoD7YM-ql2ll8VBjHL9H9Y0zmJIkftsDDrgRc6RMTK4tubN3B2NVUhgBhSFaKwB_VQQgFtwbNtOVPjZ0c4UNKJgSih5Xgl7-QcPy2SFom3X96Ydf30uxxxMUk-G6EUOGg0KcX9_H_TPfBPgbahmsQw2Mk19SqPW6B3xS_XnWkVkfVvEvrkTNIsSC1ZCncqqe3TAw505vtBqnfBpwKoV4q8cY7Etx8lsbVQ7BuUlKp9HWkdZ6niuOSpj8FNOCnC5dnWeHumlvsuO-qLsRTUCMbFQLkCCcSMR2NTYVyBw6ZORbkDxNnFU3WdDKOo-gGeCswoF0CBLuFlIBrtOsy2SRpZZGubdLBCRMLavw4YiUK-1uCf0Tcd_UwbQu_MYhCTiFX4hspLyaC1mPrtFbwYXeWgcbYXhWF3YbBoUuwpRnh7g6A9zkKnQDH9Fwiq5msL_TnY7lLsIlbccxQbJkvupn7anKMCPjOh0xBirB_KK8WdvT-Hoh9uzL5qNOOPBGVq1I6ii_Sm6WPWr-RyXXlEbKgaRC-tEFqDzEWfg0nlgLQl6pgErDaLSIz2dxXrTT5TmSUGw4udP50gA9KOL9jBQw6J8Yu95UZeB2uFS7o4UbRCROBKfDpcPzMlMfD-PXBxmSIE_TcrXBYC6W3fzjqPK806Og4M7x6ce_MkzQrCOs87SBuCKNnNwjxWgDdU-MnK-qBemIXZdWBCtPfNup1TQTISl1iB8J-8w06nrlanyVevjf7l9bMnckBx9nwm3agLzNKmVwHrW-6LQg1OTg5zcJ59X8gqETcqCpjimN-9KXtl36VelerdG9SA5WSzehnnzZvlGzRWjiN_pF7IR_VOblC0SPbYQXG8aXkadfC8BqUNvPGyS_6RswZcfNrM9_LaEaEA7U1mGYRSms8yZczqzzUvzGVFvLlECfVtNdHtpdTDsjFXy2U5BpXoTOpajZt3h6QHKapYZNDXuHpdgMR7GeRXLIk5cQLwkFk3qUTOoCArymFQD5C9QoFGvM1PWo3R0xo-MJP9kLJkLsoi28B5wSLD4ea7wO7F3G1Kh5T5PptMfhXpj0HE4HtaUKlomppd-Tkyh4zRgh2m0UKUqCAwJ9LUWchNgwHPDeVgShwPqgpwVz5WfviXzSFD5fXpfAulfRKGdDIH4HY7P4Kk9tfnagOWwkC0ud1MVGIFJswXb_oA5u0lfHtmXdsLArEB3hgQWwQVxOH4-gYyyMH4OPA5UjlhjJn3EBoknLJ_cZRZo1uJc8k-C-z-JZYEzcS0DOZbMw5_knEb6Mlj4BkkLvGF7OI2dbLe7P6cdSpuE6HFSY-PCFctwEjRJCxbYs1xq35vmZwyjyerpbyv5NknCnXnSNowfIZyULBKYwZjQVSgt581Z7BCa0oOxXh6MqNhNYzeHv-BLyAg2n-wt2IjjGGQChFotfJNtX093ldoX5nq5WryxBGxB-g-zDJa4cauEQj9VWCIUvLG4INahTz9PtDYdOCra7HcFHP6DjoEFavN4tdvtqqGJYldokciQGZzIEfE0TEe6UsplKgw2hwHWmzXMSBy3sPtjousT9cdGPBEDCTSp7QSoQUtjpTr0ZkuCZpDXxTQb7WqLoa6CgLIaOiU79m0rDT1WWcEyx_L4fIXeW8sueJrxD-S9HboyxPrDw49ElILbVy2CCG4aO9Rv78P7Zvj0WXNahT9PKuMahRvKrK0zM3YKe_7bZyNgiYGQSylaMf8V3Si92Fxjc6KTMiOmhAAyJbhOMbjwIfX47mqkluW4AOlzs6csJls_VhLyj-sUjC4r1lgb-Y0ihDCXEz3yegDm6bPCB581KTBUBdZguOn5IHurb3EbRTU0lv7eIGcNNa9zHfqOmQZZV6m4lZDyNo-q0bcKVAw4J_EPnrs6wO9gmuOE_uO9LeRs7376vvbX08VX6VI0Ub21HrZdnKgdb4xJVWFZXWAifzcjP6cLfAIUyk-8gbd8OyDDaAaWT_ztVQcLs_gGNUT_hx9BuzJgUSHb0w-xhKaw7Fqr8sgjbiGNdlbkXdcdq8kmiSFMp67Zy7TSgndKycNbYQg1XRjf2EL_9z96e8BHmPVTHM8uI_CUzsXyjS8gQNzz11XzaO21JTUNbxPC_vuC7lipYkGB1130QHpumF8UjvOVY-tvEPQKp6JCs7Ku4cAfOERSJYgW63R0RXLnFSDHIhItUfT8ZLdnM0Sosh8EN2LEUjSheXNcjO69swzmP_Gl67L0xJv_smMFCiVBdVx8Gc2-UunFBlusoIoONcKRhcb_F-9as9IqKq5-cC7y-knAkQQhVK8kpIQuIFDSrNlsAMPzLCgDDOGe5lPdmJZ9u2nBavh6mTyS-7y7IjQ1xZbrhPwBl9sz5hUq_H0Cuo_RVglPBD4fQWdYPvN54G-GljJ6iqxon39PK8xSe2cptZ4pNlro3mossvY39GWfO95AYsdhTrtf-y0CxnlLpHqJR4hCMYa6ISg3mCD6PIcYfrcRV7n4N7Eb-FGek0ma1ZWJ0oltURO7uY5YYd4CxJ8TSTcpuIsaPhUUru-VOizXF3lmjV6Djp5wrxt4Zu-xkNZlXk74LMHcuICpEUbq6wmEHeMKNqWFoY5X7gTBljjSEZvayGUMyuTnDhQwG6HkeiEH2I7KQTEUf6ZzXhih9s_EGQHrLjvB75dL5FXJZ9MtdhB2ZPtV-Yo0kXqPbdR_WyVg1ZF7MRcZSi5YmT5i5w5WB5VLXn8m4pe2gGx-0lvDxr218U-ONun1RpzRFKdnVhvQdx5YP3YOyt8GnLnPTtLPTufmq-0uGxAer5m_GKblejxWhp0XLOAZfZQHAdKUNcYSnNKPXwmYhVBZWh6w-nQmubPuEV7AgPGlMVZLtKjuUzBllcYvRKSiN3g9Cq8P95B7ZSH9xAh5yqA7ejtrXrLV2mGM2NQKiRXSwCnq_tXxRioet5eErrn6_ANtwNdtso6qPIzrK6m3kebRDVICCXzEtN6Mr4Ko4yko0W4lqBSkR_P6u4XYgikeqbK5mY1nOz43A0zSofD5FWGKmM6crRpCRlrzcOAVf3rVFUmVQ8TSRzvBn64ga3V404NE53VcMc7Ggdd39r73FEuJZ67Z-Z65yhXrwEXrdqfyJCQRX3X6ZjnQDlp6ayofEHZEyqlifEAdDtPW5NqP_njZyKK5_ldWCeUsu4mtisYgisPC07HDnXLpKpOcZaWAEDVMSO0lzpjoeE1bLGS_Gynkk-ZIi-Ds1Lul0QQ9qDnbmNrP7dd1ktyyCKXOrvSltS3DM-J1hwVOxtynqgoDmf0-aoPGPUbjX2bUN6qmJD68iBBTHAM4dJ_NrsrddNvO7tuoRLY7aYRuM7Yi3hoSJjh2UxgU11E7y7ze6BJ4UpcJe3PY8x_TunqWAGMCaor3BTXyQqnMx0shqwizChQm9oi9c75p9g1KcsWLMxLWx5327z18RMAgprTurCLVijdOlqSvLhje__nPudJXAsE7eyZ4pQ8AbqcjMtaE9HX5PGcturXaOnQrlW7Ci69bg0w3rb9sfCroa0I6CTD64mOEbg8L3j9gfeyKqL0qv5aflGrVusgCjynHCS7D-b_u1YGx1U2tuC30LOAM31YsTJSUmSvFCjRhVZyuwSuCgKi_DvIudGsUl1om5QiCNkvH_N9cD95HpBPUDomPYSh9epqKHLpp1X6oeNeK5t4NE8Dti_WW0IXA8qph81_d-6HD88c-mKRNA57LhRECi6aHBNEtyZwzy0lATIG4yIBnZDL1fyClrQJkvB_B0lhcjGlSH-PgVDWZkdNV8s2m6klb8r-Biq252HVsoaQE2XHx6ByxiAI5tv6Qd9VhypN2BTjb_Fu7xFH2v2x2Go1G8v77ds2ziwCKkfwKEPNqEGgVpEWCp2FyzdtNw7Z-XwuqWDNzK2nxRUpzBDQ9bmg4N00sEgJMfK0w-CtJUMm9Ofdyb0TKe_Rv_oB86Tk8ftvor0XejHlYEkW87kPEIVw4KdPXaFig81dloc-70Xg8PjIK1HkOQoTfCxiVz2_u586p8UibyIoyFKF5lkiZeiRjEUy8h3D5n-uChjMETRzRylS88ZUXJt3W2Fy1DC3JQ9R_g996dNRjzI9piqyBky3gJEv9jX8MVMLqMQv-ZZki288M-p06ksDShHLOr3UzDa3ztIF3fkxLIrBSiIPHKYClKKbcdFPCf1_ViPvWNvy9Zjl5I7JCmRZEavSQyiQqdQDdU8big1hKK1SqHaqZ1Ye_mdL4r383cpoSuSm7HYsPtSXl3GFBoYm38UDOdWg_4jqTrs4mdYIiEUMbxnxveEaXpiyoGGGhORnmdg6F4kBOx6yKYoHGgobjaHR7PsqqR_WqpGUEH5ndYZuDcFZm2Tg0Owu3AIQYspc7afYFPydv2UXfoi3akBLEXUGZSyQx2y0mpdRLz4w0xGuyOsdSnq3J3x_jCt_2AbSCp_rW_zQG6P_T4Wu4gQKowCiM0RwiGDX8ueuYju2-aPMmyAjEzvaBgLtHTX3kwFEFVdt1_IKxEl5styITzZK6-0h8mSv2JVGbzQQdikjtDSc41Yo3XLKtElY1JlILUTl34XJXQx_edRy4aNqZPAzxjDJYk4_48pBZmt5QU0WwKeCRvP3ydNfsoLLbALNaWwcQvEvM8hxU-63cJZ93wOz17RziQGEZbfhC2C2iWLZA3g8g2AvNRBhxi7SI_0gFPI_IBhNswuUSgQn2hHotd9tfjhvNMRctvRV05hWLiy8DebSWCYjVIo8gnBkSflsqgRHRNEf1C4zeUb5CyP0ke6mHEMN0SLIcm9uMKS6dqz2HAn1dAWnXHhi3oeECfKrD5iSPZvW6Z2P30oqXUldyAWZzZ-p3jkJRhkUEd-IQQwcCkHiVqJgA7l0ivbXKHFZ_tDgJFGgGgDKP9nLzP3MGX5Zf9rnlYKTXiK1uKQy831K2W9uDVzFkha-tOv2meZonT3Ekb_KcLKDutBf3hXYu3XIC03W0yX7wRYePnUngCG-_nFESZWTMntug2ExOZ1ZROxd_dyq12LHIdoxK1cOnURRC8x0e4210gAs5aqKi3wqSk7UQNe5UZHmF8ynIPO_1dNpk_637utaS1yK7aUwycHIiSsFYvibQhk2sRJXpYexxiRBTil0x4oDxsa2ZOYKojE5TszasWvC0amVepPcAj6MI9kd-VL72jJi69uEKjn6ssCdthviXOL32u9QZWfpzFahZ1DSVitSM5uAe-KWvvdeGpHYIssFY07OwTLU4DVAuYys9-xsk0K1ppfsbK6_kc4Q1O3YJyMIQajqmf2jY59sFt2Egq1OfOHgj2bx6g8AIGUKWbW6zIVaCBZP5GWehFdV1R6CUGdM16TXENdQ2YS8Vzq-n6wt3cSdtq4CfMnS52e9HKSSfuWH3tONJqCJuLdocQDR2xdn5Z0v2WJjeNuTju4apFkd6qvvCDoYuWnVqrrIbZQ0c8Bo4cw9UHzFKH7OTFFZCbWBeDCyV3l_20_FwvtjRNi0HYQPP2PPpiBoZ5yjPW9XFNP0GgcGSVsUk8qMtjk77xqmp9IyGReZF8HVlo8oU3AtyOxRJjFcmHM2thx9JFF1ljgY0PQzMktYjUZKmahpx51DyJGnc05S3XWEOoOu09PMgS3FLnqC1cPeVBk_hhvlz-p9SFLjdQMBWJhn_JgXzJrxl6JSTMBHSXE6owHxnIfb-I_Ij4M885JcK3UEOX5yp85iiHlVCHTbq4drAF8zAILS7qpby5huhYxUxiZc9obqCd107SwPHK_bgg7LrbRkhNGmUTnbHcebcKLhh02L5nJ-2c2dKsxpfjprcvWWxoobQDwvLN9vF-Dxy0lGbV6zuLOOXvdTDSRe97y2B4lZSxzq0kqS54rTcjDMrS-5ilOjCulfjj664LW4tQV2z-UOFU3M7I4XaYPdUtxUYBCKJQQ61nGV1kMBpq0Tr6K9i6A==', 'e95e64d09dc563eec7bb', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, 'b409c397dc2279020697ef2b05f16adb9c243a9840d49605a93fa203a3e3898d', NULL, NULL, '2026-11-17 09:04:00+00', NULL);
INSERT INTO public.letters VALUES (54, 1, 35, '3dc20a59-6e91-4902-b684-a5d3ac8b3a3f', 'move', 'client', 'gAAAAABq_BdUOXogBE-RGINxIFMoacQT_eizWL_yGftrknoxvXQiCwZOV70jwWMAMtLWtIGtr_gK4bqUVjA-_eICJdJMQrcDUVIF9gt8CExrI9YX9ZglUvpfbGYQL-3zgAfCAP9RtYyT_xviZcaQ38ehQcoY6cX_jRuuiAxepxvzPGV9zNHdz9Y=', 'gAAAAABq_BdU7RHjEErzf64S_i6sFxQxBqDNsNiwBo4DcSlvHgcVe7ADTv9MIhdtjs19oxLz3MLP5a_3NvVBaJHFUlahP0RI-HSqzXQggay_Iva4YkFoHXn3-glxoOJBmrLlU3PnM5YrhkBO8_Lg0aTwb9JfiEWIn-i47l-UhoTB0MVtDbdLW1NO-d3JJlv4RbrDbmncJNY8PnJBtv7tSTe2hupfjJmU4BKyik-q4W9oYkw7fboJY2HERK0gLy_h7rL5lLTNQiIS297pxoNrA220HoKU7y6iClXjYx1o1lCDUh1q01RCBewDDoBxR21uLMqAxXZ6-tb7aaHDU_66WAEk7Ss22j4sSFH1rsSpeIXmzdFR4P0IG9FukedPE1ksip9UJJVj2H8bhcTvxs8TjZqy3Acacw72JdiUTj0sZQ8U__DVIShlGwBKHwDEM2hmfaN85Yy8-qKeikLANbxsoo996rtkHdrpy8iD68JXTxSjVZ9O48puSHryOsjfuJqlH1fg_EFWhrmnbWJlo5zbq6O7Y8J35yrAV6boW1sYSD0GJGoEgWMhJSxgEEJFQBnwS_IlbDgBau_ygCoCRdjhklB5fCm2CT2DzJKywYPQKFjnr-mAiDntwvC-v2tONMgmiJMoct0EQa-MXx-udcNqaWSGqiMNcgrNjWPBjDbWYOoSZoX9D0ScQFRhNYU-6KBXuKac4sETkI-6Chch9sDM_H9RBdnU79v6Cibft4T-QJe_gYqYkppF0z7J3sRFOUPycscffhTu4V5H6ybTVn7CsX4k3ctN3eC4h8NMw7rd1Ae5GQuM-4tuas55TzAlYfT6f8tOHcPmcO6d9jY69S-klXo8bhgvQF5s6Ow-1LGZYtGCrrGkd7fwJEHjoKbUW2bUTW1mIf8y5Iw-sJRG3pddpl185ZWaQT27jwHJDSqgVB9bdcCnvR5AeIH2ompomPI2oBlqjpLy1Vh9FxFA2q1CpA2-GkKQgyk_fOgmJ-qjROlZxeuTdY3zui8fO8BidEHUMHsj1eQunFkQ4mTFtZUp6MmN0M35ZmyeZpOPhrBfQyP7y8kT6skGzG5J6yy4XC_5tv8csetqYm-tpW0vtVQQatNU0X1eDNX5sOnxRUFWKXbtlOr5dfmsPd6foeRH9L2cflXvnEWu4h7c6g4aK8FCuPBZG0Wqw4GNu7rnJGWrWdpFrGDXyjyqQ37_Mmbi7Wat4nGMBorJl0Mh5CaHBXIaEjNFstQN92Y9E204hHWLTSbFSxJ83WtwkQ_ztPfTwTZEISYBOjona_Ifi1LMhWLnHLkJyv40ffT96rh-6anSdzFRPGevPRUoCcrtC6zH55kiK2tyBA5214ufsSfGI6R7DI8yGNzsp_JUp-h-N3GjBGEcuArbhO62OLl0WSvTi2g2ayRm8-jdDAwP9E7-gWHt1-Btuhq7ZtIA5t2a1cWvTeBfb3N0Y1p3-xewBYLq9cSfEgVatqRg4nCbK3ffXxZNpDJusdAS5hmAHWGTx-7NMlrn2DcLnzNeah9YmbWh4ab6JIrJoeUXQWOEfHu3VPvJYEunTW3k9RrIOEbWRv3l49LUElatWtAt4fQ_m0UYhkoIqCS50f3jJalpbotrVx4bSGP6q9IDXURzUzaGvfO8_jBHkYdGwCSm2aT0_7jBMfY9lxypQqBkkLUxcHlqKV4xJRLmwd1NPZk12KwE8AdGdC10Rud0z1N9jZHE5NKFYSH4elM0thLLX9iI58QPDJnV3DSMgfSbODjVPWMY-oVUT0pmRqRJ9fyka7Qc3f3FVd_BDkVvgEXpTCQBE-coFdIhlLYvJih7LBo3QESXoZwIX1FTBDeru9mEfOb2Pc2y3C26bH4C9lOUD9hb1e0bJDuf5h4w68tYf8gjNhrK6CDitCJUwmpM3qXHO9rVORivf15s_Nic73HmGv_UEHi-TSDIIvgBYXx6jt1D3TuUM4xcbg2wdUyGYusNi9OmzFLiztMcfFFlDRj40D7Tg6E-l6rtuToSd2ev2lXfZrjDTeT4hM2BG9Vza6RQ9LngLlwebik4j2KrFfTgqSW11ea0PYXME0-txrasHWJV1U06PjeoIH_C6xAeRdSCBVkoLJNXlcLiyrLI5AnJOj4OJ1hZqykncPWeH0y8PQkS36nPQXUMhUtl6aN_qGW40THa9FtTmmYaSklV3A0PkNE9WaWPtu41FrLQLI3Hiq2rnw1VE4ts6KEqt23GYLo32IaHiNGabKkaOT7AFGawbG8VgN9xino8QAK7FAbwxVL5FTy_z406pJ1ZpAeAXOBzG1UiPmvKO3GhBf5v0GDmEeij_XyHbe9TSuA4-dwbb91O-5rgyliW7U88X1Yo5cPrcb8GljBTFlQLb8TUIlXjHZyr3DydhLiplTNm7xLdMIk2JLPp52OPi1xWKLVVE-XHwknFVoJGb9OydkW3Q7nzE-z-Nr6BUmhA8pU9b72TbAFmwbs3leTgHDnqbu3UDm1MbKQVC61vkhIDSBmipiKfI3lZCzazK-5xDsaajxi-XnUuttbp9-_c86L0F4zjQ4kLNWtXIGNS_wQpTxrKe3TLARqD_U48TCR2jGtyuO4RqZ5hnPFOthF9okCZOBl0YsEmxfW-WXy15EFRvIOVe0Udw913gXpFZ5EkuGFo2GWk5e7TeO62MKFyakVM2t2YF6xiV_zV0AXj88PN4IdcWUfFjCGXwAx40LmzXCdD_sVifRYWUQsbUuqmmHYwnMHL9R8lnm2-dlcuKQzozCSE8qYZh_3HIZA8Zw3a2n83huN_vFSsqt5RlZJDZ5RWQK_9vPxN4Nt_mtE2q6ErxY_YDWJPjAAoORnvPj0zHWPRg_3o8EuiS_vFx5kaG7PHuAj8OXmQ9NlcmS96aGB67VhUDC-LafKelOVhNT1sxMkUu7_ItA-L7O5LlcykNbH87lexDG8ElFlGtOWAMqdMqR54mYtN6e-K9v81I9mwuIXz8ZrZ1gMBThSp1EIFK8Jbw-4sD9zYcfLcX_XSycY1bxJL-xHttyW_BP0_DW3hsVUIdnIUqVWEB-tD5dDFYyO4I9Lf_2Gcwa0ssjFXp2swm2olFWNRCgZHflGzefNo02Huq6Y6vB3cHs4SdgkUB9Q9Q4XZY1YQHCtLUZf8c0J6Hxnc291rqCBgJLbQmNzfIMEYdQKYqavNVEz9SFXhkFjDWKzwtX9_oQtkpUSkoVMR1U3vzcoQI7rdUWDVwdS-bRx3CB3JV1OVygqfBvUzHg-URWg0GMh0h9doEVwk_hIfGVKLFw8g66GJnYpr-U1Y8eU_o-d7OJ-qg6bLVMrRzAvK6TuyX998dp4p55KP4ix-fnkHpbMjdTHEDWsB1QZAiUCMB2ZmDV9tr1NXhJptXPr8xswepwK0MeRoeqs1-GTkjT3xpQVlFltPsL6WyIiqV3kcPiDTu5DfyOcFWJzFFNVpoR0DBBuEc85WUY3TWRuqH0bM8UUraTEE6GLFmpwnwWIwUmAoum4bOJGmDROheBENTLt6vtwd4QQJuZp0OfYMNfc9uqzwvkMOFVl_eKyfqcu7a3HaTWSe3G5s-LryarRBOuRdylE2e-BrgxzvUdnGx2WMIntE8z48CTuPsxw8FeVkAaHwfBDzFv3dvs6s71tquoue0NVi26iltaRYy2hmXWGwS_DDidCR5MEhxMCGcvsq1vQ7IorGJmySJ64PT17luZnp6RjzYNQrD5Qkn8x-O4-706pxPkLaioORod_3zbMXhgWi-V2aevTVYQ-OiqWOiwZNZng_QFQ-cTnGhPf2_V4oFzXo3m4aHKP7Z9Bw41SWwTuOdK3A8sO28kE6HvPG5hSHgQSTiwVeGBgYtakUoKLBv9wNgj3sa5zWbdU7sms7aMmji2QPnzLp9fsqXMfb_RsKKyqI0Uw9cmtAS9KY5yBcxRSgjJQpEcDhOUa8drvyyoUuNNcKnRLWDr_i0USB9y52WaEPpaedsaF_X1mMmQHwLkmP_-rMyjwt-V7at6MpTQdMorE7hfW13FLAEihRtf8rSLEkOD_bZw5rvJckJjcscVKWbmS9NE4sDWAh4hnTzFOIJdt0mCp-hGuYN6m00Lfyn9XvpGJAw9LnhDbvaPwlFHDYltKMiPf_gnIWghlDMj1qr1AES-dftLrNzMaGQrxetB2fT6BWQA_TRpb6nhmMDkZnOqUbBODhSh79DiPcJxb84r2pMnb2sm1es6xG-B5lxkHi65Lq6EvzhtWAb3eka6YOZdpEuNV8qtgizoamBUXOWTMWxGjAPWOc_AA_-qX2LwvddGL0XgTsQrrWjrtvFMGSdOeJnQTuxyUoMlF1SfJMr82dCQPeQ8S_KnPx0HS89p7U4wLseKxjqzlPJ1tJitOMAEbNwp6k57RvJc1JjxVQP-Uoia_FaKajRLmmZJt3c68dhuj8tz7ivL14igO1tGOGkNDP6ktNfmDH6BwvqzjrUuB7ozmJQx-WbnHSiuppEA8kL3j-soLB11ufSO6Fqk_snMg0sPY4j143I0RI-LvxcMi_jwBtUJT9yZredEDo6ExNYBXiGUtq6x9vV35Q1k0K7rniwyXXOr2Q6oDQyaNJ4lr5kWzq6k8vQbbMU2M3vQaX6h6NmJK1Pvdfub2BFxuUme56r74-BGFkiEeoKRKhuXlqargEEx9Xy9Siw5fwmumvTsAh25xFv-SkwTIMGvk0bGOs7Z1g7-FbH6trtFl9BO3qCF8Z17VWUOuL1sBrf87u0jJJEZs3KbFutTlTMEar_5P24rWg_qEtRVz0WkLrO3ss1VzB9LsfwT8eGuP74oPX3SdSQjQ1qvaW78KeC6JkxVigH2Tejlxtb0zz02ww3IBIe5t2ffOb2m4kYf7b6ZqGNdDDeqsdqWnPb94WUSjpz0jw_r9PyCFcXfRYgJFMJc0ihRy4HONqVUNqYTUV8-93lq2p8vVfKEq-gcpAb568eXz9nIQ9WrWaxSQaZiXDjiNufy9IHe0Qno3HjjsMiSE_VCPBoIqLZ4ugd3aLdqZ_0g5S5bQu-M-Fx2KZnpp_WgyrkN6VXF67aWNbNJHKKLS74xz0-n8-xqSOhEaZn_zV3lQ3Lvq5WyLlAqRiLy52l1wWZRMJ3fHw_O_6Lxfbbpu7tTakem_ptFJPI6kfXJw8237HPq-Vx0JgNTLdI5hykmitcfiZuc_1kRN0DL1aA_pxJ1u7EkVKU5xmD6m_GiE8hIu5nHMqweIfqd_Pm6k_MfQ742yDiH41Ef_dZWeDZgQFftulDYFACJvkgu3ZKG0A7cVJHYWFyvYtl9kuvlbDKinp8e10i7Wt0H4gVw6wqE4Rs6f_Nb9r7M76wTezWdBmGUb48A8ReYAC_vsqG-lZereiVy4Lq4-k-6w-DaM4pHSg7sUzGa5g3KksnCfOi9Y0fUXhvllODTbb2qbGM_DvPMc6eUzgyX-XcoOO12AlzDff1OgCVyDiYLcZNDqq-a_m5vdcRzVXeSpVUmDXe1XpcCkkdZ-6x2uHtI4hFzHjb1MPwQggS5HqbPgcpVIS1967zcMJr4H50IUklKJ9CiXICCjRMuTB640vZK9N_GgAi6q7ELfUazQ2hbkwMyk8Vi3SHT3xA_3_EoYojc0LSxrtLBuB9suyW1VtyxDQL89MHRHqy4lJr7_Z8TDUd0bKL63g8Riy1VzHnZaf7sBmkx47C6O6T-QUbCEIYKfpokIm3efwwnTmZSErFepmJeQZlTIZaLF-BvuH6Wed-EbRm_bYcf6dJxgbhii6C9r7fM_ddyQbyOY0xwuo0Zgo6Lkl-F6_mCd6mEekQV3x2k_b_c1hnzeGKoRWobqWeO-aF-07FGOLV0QNiu-5igaXmY1sYuJ5dGhz2ikOaebLY8XO_kVof53siduBkxuyZuV-MYCZxkdxFqB0hcCBnMy2ixRQng5CHL0UmUrZxvoYvcbXplaeQDE9HWFor4jyGebKhL9kD5T9B3Iojx8m4PLXdK3KnnHfRjSyznUAG-cH7TJkQYZedawTT93q18iEYG_ekiJKdS7PLgPn1woMcDA8b4bXXzZhTmiO9BY1vTLQo8IbpPIYtbIEh9uJw6yPJqPYIMYsAy-ggjYbTIpdbEgzhVRX6eNt7-IQw3DXr2YwgvwNN_Hb074RsLHm_bwg9UDovaBfl1clEq5vDbtnuLvgWiEjx3LtTBSlT91TssnOxuJi034Oa-okd7Yo9fcZwZbWWnp9-ZXM3LJ7Ac_C6vfUDxP8YTfkzegA07n_neYe9ChIl-eAjAepI5rs492RJteo0-hKXe3weF64kgMVDS10GBiqF6fwaGzAdPSZZ05HWup4T-eU5s13jpizxU4jiUoSbj0CizP4feBtC3EQYDEhHTyhL6-wLXx8eLy8xdw3tBcgrQYclIzP1Wnwjf9rTbYnfFutJu-9A_shWJ8QRwH4e-e_8KYki3fAWQSon866KaPNZIC0syIJRs4_pQgb3_rXcf2FN50tc7aB7qquGz6wUUdeO5_fmrzUUJJufiRnB0dkYv5JgPivfBTymBIhShTNzpuo_lQJMUwddayNhYyZIbch5GDiw0VRS63NBfDma8hZM27AsjibSBddAb8yTotmGqKhze7gX4UATYB4tTo6qopILC7ul7W6ZHhtXXz2qFPpVJB-JEuUDTvQS1Idxe7P6mJ214IMdAWGKHxJ1wU7XVlDY4gMEhdje-IMfZi_fcdEFLtXg-qRSkm-prJBKvCy9jL3gI4I5GLKjwXzHSy4ON3ZcPPSrHVHDdu4VzW2szbKKS5ydzioa_O0Cn51yAp8EPSboyaqFpZ2JfwuGmpEflvuvCfZl-pklNDZOJk8pQhI_JEnPvlOmgsobvQlOhLsK_VZ9zWJ9-xaTh53x7qcqE1LKhPFw5LgSOyuSjjHpDOXq0QtvkyDgvLQP20HV-Y7TfC66VWce9dXgWUwYQtrBBc5ZscsPS4_nWeCt7lp9Gvt2KHVygO8iBUH2J_J2olqFhWSbqUnH3b7vyj1TkZceI2pSWq_T34oirdYY2_z8yf9czcDOAwlB7RmpSffadjj-9FgxbMLUhRXv74ccWlhFdq_Ko5NXYidUkYSnzaQJ9SuUerSm886fmMRKgfGqQv63RQJOtTzPkIeC9UK0LVFtyTao7SA2O7WcDhBC9xSqsi3jPaTngWEqIdruagjxKlbwYJvI7NCRS3n4_gHYlYHvCUiic6T2vhveSlvZNGR89lMiYDGxVPolFsZZHT3DNUozpFdmjq-Z5zt0gEOy8cFz33U2c0a-YTUZS_qGPxJUkSd0_AX3NUsWP5CkL4nH-bKKur31Uj48bwuaj81RkPEsO4MYD8ew91o8derpsOcroJj0cUMFAUT6o566bVkJU6UHxKq-nRsWL-Dmw9TK0dpcGXpgfJtjErA6W0k3qKptXcHMyUkx6LEURBiE7YFbpMmTeLGsiv-BJ1IB77FP2tjkAJ5zA_eqzNiNIHgNC-n8mYk80Awm2MApXpa4RV6HtSGkF2rSk6aC382HsVfeybC90mhsXyNQKG1c1vk_TZ8QX9ZZk_76jKFCJaypa-whvfwZ3BhVMtJVGkbcFaOWXsY-nobrNyhygV5OQLFta014F4b57JxOfULc1ExsQNlXBvaLXbqM7WYN4hLKFVUyrhscMt0O6khqVAhC_G0ry_KAC2U8H8zK4hmw6opf89uaoQ_-6O7OEIJy3dRzqWFnEvdBSlESwlwsK7ifUs-_nqX9245kIj1-g-iW0kEa-ydQBqjfbAs74BTf9lv4mWCtSMQTXLCdZ4KmlpgfcBQnfdTWHb5MUd1P47E7kASwmbhVM2-K5NbWLGcYgrSiUnt2oPcWvSakjcuw75h2QkNvLizwMjSjk39D8G6M0TiJE48Fy9X0qPS5P-5dS5mtSAfoPQ7YlJrGw_VGLffHAg2h8GIois4-Pr7vRUq11A9l3MvtikbnYQvvQySnkbXsAvmn7VOzyblZWhhp6NHpvpb6tt4lnme6474Ne0NbcOEqoFmKwxk2L4ypJy_tJ3EPIzJ24tbxUIJoqsNaBP5x6kzOc85atYIJCYzmCe-7w6AOmHvGCvPxQuU-4uOXQPRKZGWUUrEUc1x3FY5YmEiZKCDj1Bx_1dxHuredJLTLOkQMtbEss9DzvIzX799XTsu1i6mRXQZHUNTwKdrLGXDBEvnU8i5FHte0uDWHM4cKYWYxgtYw0zt8jUthsAeUpw5Wmj3Yqfy9VOcziseOwB58lxlSYMQ5CUJnFNQsD3_mj2bnVT1socPBl5wqJWh9psyOYpmVaCGoEbfQmowa_UsJ66NODpa0CEd1ShmIMgixzTCuoMKYUFOpGxoupH7-AwWtS1FUK9Qyxyswk1AAqKFYlgg2DJ4rEeFUTiBsTOzue61b6J5iWUuYVLZDdfwNF2Guy0Lker-XyJwtULjQVtvMxtGtNAZVMaw9ci3l2Ko23S8tOK0HSFBvhg_Z4Sb6J7dza1FutJV-v8Vt_tz-qsyOsGkpa0kc6j24Syfw65MnAknkQugj00HPryVH8FR-jTuMpwBE1yjoHsoaArJDAyyX0W9Gp712Ox0ngGZo6OKv8alelsWmUAe22xPqHF_hQ33ua8Ve3Tb2P5j1KxvYdsQLATSrAAUFL6nncMM3HN_4kLiZIY5jePBYWWZ-O4PLFo4LtjxLLLtURnfY30XJhxFJob7Li5MRaK4kqsCdygvbAe6J7MsFtQAoO4WFO8hT9sqec19eulRZ--4keGqUKxbto5aYHb2Jf-M0R0lEU7IzfXCpY3lGAem7tIEOhhFOgxe4oxqSooJkpH50ikUbksHryywLxJ_mI-xsAIyqRe_Bncal4o9I80GPaDQRwIbCrosk-QIe4yNEqYbQUAw-CM66WwGLe1w4QMuKy6AG8bNxVqKbn7U3pk7A9oyVrkXYmPPOwfg03eaLgm0Zte8hBwGWH1ZJZcy7QTfnwGwM0aLM-YHKkMU6Wp3r-H4zJS38_b4YOa2WjErM9X6Wtb5EFoLyK96sis81q-oteGw4Q_sYpZRQX6Z_bQjDQijNfSTQj7DN_Q0KDmyCu8nEKD5Zm3VZ9mTjMPiA47XwmIkATg5MSm9XdjX1n53ND3caun3yGtzd65w-4PC9jSeh8EA3uniqLZZU-1LfzBoshYehhW44wi7GUmhE4enaCQJvkOBfdqxyV79N7LKWTtWr4l7yRw-UyHDOuqMwWkUxH2aQVT0OgxMdijRINA8d8ms3xB3Hoj5SdAyk61PbUaQcfbtpvB_8n-kQzD1xklLoQoYGzD-KTlGHdY25YvGtFhnD7WQSMUowHvqTRtafwxJNUa_xJyT24UVgKC7YoflzrDm7ju2hWjz7oXj6k19vy6U2X1FcvCrlWjxxfUxI17vjB-G_1dQphWaOd3BvQNMEpmc1CcGqsbiC8dbLHyCe0SNq1FT7sFVG0-eLLmFgJLVAKHLXpXOo4AlQ7IUJkmoLV6wv1eu1eBu4DOV-R77TDS7qHY5LPieEKn-sAwsvD8YKAQkkU-EqXU7c1q5pTTaAq_NAmLfllp41e82GoZhMsZjaZlAlnsXOv4N-uILs1HtAni5bPP0e1AcE2zFcGEiO9JCUKONGqDJlp3cZj8n4yCEl3e-mEfajsOrk5_A6TLfR1drbKg8DoINP1FxlJksTpGuaJb-Ydgjyqf4LaBGehqn-seuNLijXH_k4xLTO-VPCCrmrMgieEwWL8_vKHji8dzhFE6z6QHD0NoYnc_1l33cco9m_4Mcz3DhmQbm9uB2fMl_yM10V_JhDiQg2oYglKe1aVBLy7nyA7XrIDplBASgwlZaVTW2GLovwIsI0whCZb0SfzLsAxYYOhbZ_OAYrJiYP6QFngcg1sK89wc718fF5YiXe6OUV-26iWxJiR9avN2Z-DTsZb2h_70C7HRKr85DT34j9EKVAFkHjt-CNYHJmYh_HW9Nee3YMfy-lVk4FH1_AZJVxZ6iXKUuPgx8gWeRrvXW12ERAxfm9d_cKjMiTr20NK65Lk84upeT-PJQXY_9gMl_mo5oZ8VxHr_cVFgyVMDUCLmYScGMtZNEIBHdT_81P2kaZMqvPLeN7kSjlRabpU99CHDo_OSPDwwBZDzkxcg2LfIDXo4CUvDhEaBsX3lhhDihF_BPljnJZPP09-Rv0Qy5w-Z7tjuNSyt3LYPRBS1AD4l713-JLTjNuEvGneDMKQioSO-YkBsU9DHNG1dnrM1Ve1CZlNGG129tvVAse6mUl6SFLbICJqooJfAtaLs3xVRIaiGWa0iXvtEfwNy7HQZE1s3Cc11bFgYVNKRb7eOXGlgmZbqTF7gSH6AVGCcGn24gEpH_0nDFWAEvGj88Ml79Oo4jrZZPEweGlAUKMhf8V277m9XobFBX_KrUO1R8_LiJKTfhQkNFxAyFJK5kopz5Sb4XvveMGA3UZUfw4ShLLfu_jP4vYvFKWhh-SX6T9v9q-iZa0WmU-c2R8LuNealfxQ4aWCNlyPZTsbokU4Llwu7nGv5QPYX0dF282sSVBG7feXx_07QoeuNU4F27BAlgK2vU9QhdZ0HkkpTXTFk1WKEyBDkoaX1ck-kIvcNcf6uYG3bKk3tfDN-e7ana_8CgXKriDOAmjemFTrziZGmtlpDWWB3iS6t5BYUVd9FXyhOX90zeZ35inhglVhaGSE3sk5Q6WumIzM_jP6plQZNw_U2Y__x5GMXK-sEsp_uz_89JYmanam_6Tksm6nDL_kSeGfuMfJjNyE0fRop7KpsGyA21SvOc8DODK_TcjZ6XAPXFOa_3uqOq_i2os36G2FOsK0cVtGYB4LjJs4OOUK3C4Fz--Kp1maY_4zEJ9azFaax8zaj-4p-pFay34H2bSujXCVLuqAKoXnlEktuR2zqTBBkPIw4jY9LZrngB0-ar3UAOZfcbFnSGuCyU9Tp5srxQgZ1IwSyPG3rpdwX1QiY-eEHIqxCWnyXrHpPuMN24mgPtWvROZIQ40KzJ_cQpzBgtMecLq3ACftBPmhAtTf3O6MPTyGzzi7I-A-9Pt4A6V81RzaAhcYtDQ2Rl9pXecPpD4pCabEnw8rsbT8sD1yR43aTs0TUpInrV8J5KZTs_LVLksC4BX_18B16wuVHYR_fVcpKWsfbvNZ8YEtV4WF12r-g3-cwEOVgybsZBW5mJG3F3q45wc_nR_M49yld9fh9cHHQ5CY7QMndUuWsAzlVJ7PXf1JgwqlZE_s52hQpn5v9HThy04FXM_Uw-upRHcPLtXCGmgO9qoM7ArwatAUmiI6BwrNjsGV9KqoozfXGnI6Ws4WB2dALTUm73i71mhJ_W9cOi5Ix4m7JfmJEmlo1_mH_M-RVXXfPUV_V34WwzT3W9anzP76zihWrw9DmpyiEeyekRNgWd2DIV3UMWBpa5w_IizV-M2XQW5JQ1F50vFi3-1Ns4nB97BtHx_WjoYIza9zZSzPuPxbr0aE1ZZezXPZGwFhzWYYF3xY8vGauX6n5oRytwXtFod1IS6__ZnWGjBLCP15U9s9Yl4_svIvSynq0XBKogeSlMtmuaneNkTCiPY6CcOAisTaNsai-Mm0Vdp2EbYKzK4AkwlzJvcZFPGN6-M52FlsJH_9noV4clK0HY7HDceeWWkQAZs9uXyX52PLXaHWQWSSPFrdx-opV8Mi46w7A-AWazJ4sanLnvg_NrRi_pU6fCz0gDG4aSqZm3xIj4TFIQML7YsEqaDrVdWvlFH9BGhR7bzd5g-0h1nj5GQVyy2FZ-fHUwaJ23Nz7eJdPay8ioZf7Iqij0PLiWMuZP03wC1qeofAYiDMJ0bPgIR4QMlpoFwHxPWSGXy278piobU2kkfPdIOp5x90Ya_E-vyRnRef3XFq57bsl3t3SSpdUjiIDkgQDaSCyL4Pe1NxxgIvQg3-EBO79ecj7pXGKKODdOp1XtoZR0QHe6VOc9ifC7Q8ucLP5IYDs5T4H8jdciNXHRyggJ08mrzDWGGi-Y9FnjVwz8oxuctFzc8R1qlHw4WvlHv3KFCKlMd1-yRtKEAMysG968SZqZ-7_AyKTleaC1kS1IaqcmNz1Y65pyxc_h_WWVusiYgI6ZjvqRLjF7_aLmbUQHoqzlyhVEPBsItXioahds_T5mUFcQ2EOlpGwr6zl0Cg9fnafEN3YmwqHzxAw_S79uZVPVJdb6REIF0CfvSHnOvEZkhoAM2MuIjU9q0VCSglwVd6dl7Gk2WH1AWMTU5f9BdJhnnVk3CRpDpSNMYMPL-N-Ne3PQPXZSCmvBMlO2-VYKs9TYW185gVxycqW4Q9akqtyosFXahkdEjzd3d8thbkdTvkRy09v_KGhwGfRlkcZywro2dsHgRO-pRij9GO5UoZsIaf7XYeEWAS-uXAjPo3-xr16Mp3Y=', '08d6a7e73b50443c73df', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, '4a5deaff2e5010c07f31977a3014eab75f847296cb2bb7114eb50c4ae9057a11', NULL, NULL, '2026-11-17 09:04:00+00', NULL);
INSERT INTO public.letters VALUES (55, 1, 36, '2df12699-466a-43f0-810c-59f607aa464f', 'interpreting', 'client', 'gAAAAABq_BdU-mFqFoNrkSbbTpaaVpJ96duPSy08s95fnUOGdq3CtfvAiwbTGx__g0RV0eFL1B_ha39EVYQg5puDuR_etQeAT8wNhAxbxoZY6SBGj0Ox11kQ1KKUkVWqiPODX086wzv-86a9AwrCnAyOp7O0CQRK-WJWL8PmvDWmXerEOaf1hlg=', 'gAAAAABq_BdUwVQy2Qe4RGC6fAzzI5jUvpY1QZEBKTesk2IYm0ADCOYcWahEhkGVj9LgQUsIT2FGvqbma4tq7po0cj3KoWNH01Rr1BTctMtNzzuCeuiCiuvhA9IAgN0cFFMWotafyY8CtCU6pETtNekSxWhVIb07S8Ln0s-nKtCxibLqJG2T7cVSqwHD0SFHFKM0YjFWGyAm1SPlTF3XzbWhkIls0DHwaplNWpZSctEbazwTldL3fCFU8iV-nXzFaWIpQ3Za-gL4-uPoGLEuq9pOTbsPAKzZPU9OcMPorQbSzz6wjTab13ALPGhsV38m_nIarPQ8NU8ATRvu2YWVE9EiNqy9YLqwcnUvr1blYIyNq7Hq3Vc-9h9FYJqJ8mpBq72reX7N4bvkHbXMeH-4N99UUAtH0zAF3NNHGA0wvAyWWUrNVDrDk29VvQ2XpXYCr8PmZfUDixtc9SHgsdAp9aXlgasc7sr-S9NePfMuADuqGX0wVPS7ykR40odrVgQFvan0WPiNcP8tp-Tz0VHsEjo9KCnwXkigE0arrFJR6bIVmGK_euGxUentQ5djWbh8AEKOQx0IzLC3R5qXByD8U0jG0f2hM_S192-D0nt7mfvWpOgJAPo7U6dhPFsfgaNCIv9DdR262pO70U5UFQnkbdffgQtDXGxif91htlFLAMhOwkJbgiE9MsAXNKPcDKAv9cm1KSzgz_bnHfiiL5_569VZY_kEXOJHpL5Q9SkDTtT2hnpaKw80srrzKy2dWhPgdH6duUPq-9ITCEGnkDExQ_8zPIF-dExTuaRMLwSc1Syau6W9R0JnMrm4m0hKo-TDKMwZBh-vNNaZDVQV1ztd5DaZIFVrNdVsNonY1U--XmJ2YoA71KavwAk1eQUEI_dXMYl1ss3L7qr0JnJIP7Kcyx7ppfNw7kgDBGYKkBYhA3bTXYgJ7NXaMjqVZIslt4m_kI_4U9t8IDEVSV0D53tvHgkK1c_69pCXf6Ne8ymZpHA2rt1oOLssfww7rKjN0IUPNXlVkE_uWeTFklqrWHjkQ8pkvN_sPpXscAddfTyPyVrxnpFYtWK8zIEMOir5x9wdGxFmcrWO1mr2BGSmNXYjSDcWlxXR3L-xFkDWv5qxPGMsycFn6NiPGV-2RN9bVnRJqHUQ7hkzj4u88MjSTvWQfXK8QejD5ESTdnUUKHgMsZsEx9BHJfGWx8yZ-F0eYQAAEB_ekC-FTJKTY-e272e_4IxOevA5AVX0HfkFuln9tNP4ju_1di4N4jQDxibnOahI9HoQpZw1trSfMt6wFmzQQ3sZ1R7ogFOF7OpHeLHsqkaQO0iwzSmSvWYXlLQENvFuNN7Jh_y7yLt5AiJ1A5zJbwjkor0Eo0DWTCxCrYQxj4mWPDOVQGzDLcvieb0fMKshbUKfBdpxl5T9-UuSTf_LE2YfAx_R8SNOuS33gF3ozHpW6VIN0sUHMtiO12qnwARTPVgkjbzqQA4FtAi-VKP0GzxWfGyrmn60dQ8MtmCO8bzZkT3RT-nEx6u0WmI5L-LynRuFMQEkhv0EMkMYZIfqLGTUdIp__PBKvQAB4Ken0VC_F3H5tFRyshPgxZTrJmdW9DCqYM4FuWD1WCFFFM5v-VMxFq7TP1FNqjJIzeBYXRXK7CPfxvEd29CHwDSnlITlF7DYy_OVcMIFW2T537keQI8nJ3GcY5RKS7soYwMNn8c0rAY5rmjy9jJM0C5tThOk3ITc-J3PxxSfvknmNoNG8J2Nsav2FgBC8jf5CtBFwUCkofcViCsINQX2RvuKORUuHUh3ikgGrD-55-tMn5HKfBZFRgoSY7VHDqZDFSp1MaUhXEMce-XSbrdBVwopUvhSaZtSssV1wzXT1oc6edo2FeE5iMeLnLP9-S6Ymq48oYlLz2AFJU-ZSGZ8IWBQaMqgB5tCeOAfTNUJGIt-53yTGDggvVuT40ecYxtqVrFZ_-F7XAqDA7uS7DXweniwB5UeftW0j_al3bmIiXOLPMTGoIeJccJxjA1loDx580ewZHN1ASk66fvJplN5ZHehKA6W0fR6bdmz5wmAA9vd9GtvHRNKqgZf-31UT9DHWEz1ULy-U4eoYClxrEkp_ogSYEFeQBNl7S7zl3HOsf689GPPE8lgOY9RIa4HOdfOloP32G1qn8jpn729kTz-ic7Ba4Dq8duJWUJ8RlRXrGzJYACYDBVu4P7uSuXaxgLHk1HqKWYcuPRa4ARHXr05LFLw2cGo6HN4-TpB-r8bSPs3fVSQSZE7UUyYJGSDDYWJpYKvzDk_7ex7rjRh2k9wuA5ydH_wUidFR6toesQ2i5HTgfH6-1dkj2GXcfcxRHhUVgw2idutr0Vdsd6-UalazKPhq4078mb3lXtxiRJttVpaLoe32wxXrqBmUfMnjMQukNGMq5YCOvK3-F__KIKafW5y1YpWkoAHg4XFMuLyRx9DDNRlw7BxL6DI854__gagqBWUWUVv8RAtnF0G1yMZDgJi1ubYjUtnw_19JJLsE5KVeh63xEhtgCW58gOSBDvFMojO_iGCevH8kQ5xHKwLQf54jUCQBc_oCjvz21km5agYpkJegHeExowCSeVOtwVwB-kRWRmUzNHVKPMB5wkpsROeLxF10h3ciXoJnYxKm_YRwjASuCw-1EvNP54dato8D7V6ZR8JtDLHAAPyv2U2ojmDHtisaIVPB4CvXCjq_FYRcqoO0nZmCWO_1esZMeqxlhM03dnewe-xJkQIPXTOPJX_fAyH-P0EMVVEDIUOy01AZwOBp3RbeNOrvKBjJYmrFGNGXj0q-KMDycg5tITvNMLidu2MvRr_gpZbri3vrGurbA4xt1-SET4aZdKXgLZmXraDBYRTKkXI834BqmrS2btNT5aBlzL8MkmjZ431sX4KzvQHF1wW6qp-Z-YiMmNm5pM_bc3Z-OMO2cUyUGGdXS16Y1UOvYS2gAuaohnzwVVXeJtgWZkj0f7KV7EAsyAsd2bRz3mObz18-ruQM-uheLu5yAngrgPRKHYGI9BlVioqxFdb5Jl7Myp7hEAYH0BUvAAuQy_c-_RwpkAy0y3Et6ia9gyki1kh3cfc9TKJPsrpCITcVcomQ2CTQtLBAYnRdaWk5FFPMR4tLLMhw6NLZJaZJfIEpXaGhQ2mQ43n9oL-sYVGwzHaYRPAqfbTZjS2uRd5XhKX5j2xCTevWwctRPc2XUtKM1oBbcNIJ0sYvGSYIpZePkWtBDhzfxeE8qOHcA698BinNoD8pBAdjbkKsGcml4fZ1ryL2B-ApN_yZ4sTE59ldh7-I7DKPZmz0ofjL9Jxq43TOPGbjDGGnS_z2brEeD6wJO6m-xLXiP1_96feu2GAf5ujMbE17YO1un8mUbNYGvSFm0fCNWmxHjHwkQh9I6ZxafJvT1yTdmECNNoKluc3zeCKezyUWRvGwpPNV-fA-y_6m7xtB90h6WsVqQJqOHPgNHXayKnBAaT55FiFZh3Vmad6d_MGEgFPaRAt-cfDt1knqmkG_Bo_oXNnYLTC1Jf6705WRxrUu7jzf_-pYDST6VZqeLUmrWQhG19Oi3YNaeOaXcem6wKnpu7C0GyDfQPabKO75kAqQS9YkEaEhTElqBQarXZTWunPWDHreBUTDhKsxIcw4jZfZOC3roeF5yg3Mr1NpgWcMoZHAT5xKB6XO8lSRnXlK96KiQmejCqix5vG8u_Ke83Fg2bKIxnXjGdmItVI6DGdzZUBtKvCBMaUaBzS4t39lXAQ8uQOuu7VJelapdFGp3XaEezvuFJM4quL1hmjYca78kitg7kJk_Z-YWSLU6FOS2W6sBZGuVmQmN23-4ojSfUoq86JLoLRaSr54pGIWGpFpWOiKrkVXmPYseYQqdlXPkvVPgeAG6RKyuShaVkHlKXr5xijjmcDhkD683UXq9TCjPbLIfYvhRLA6rodc55ZCX0gUQ3Z0GAhe2QqHrDnDqP-heL7lFo4n5zLGVp1M8mWiy3tIqHqYY2psyQQPOv-pLg1_vB1pEM2HRvFOSh0fs-7AS3kENhuXKeHQ8MEYqivjXhgM0HWHGEmG7bpCVUyDNy49g==', '2d9784ccd9b8ba4a1894', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, '60dab167545a25d577f2a3e14fca4135a949d22bb25c2cf34d4ea85393054aff', NULL, NULL, '2026-11-17 09:04:00+00', NULL);
INSERT INTO public.letters VALUES (56, 1, 46, '958fa64c-f13a-4a64-813b-c4fab1354f25', 'confirmation', 'client', 'gAAAAABq_BdUv0nY-uPlYlcRgy2IpeCqJ0OvlR2Oz5h6iasxeRX97lozD3ce-Bx8PZsKM7T4mTXgYnQv7YO6GXnCMzW27dL27_DHcBJILAy9Wjxltx9t7mTjZfo8WypyekXUg88fQtvhQK295OP6xXlYRSQc_GGG5cRmB9WBcituwRhZx8IbINY=', 'gAAAAABq_BdU5pjg168ZEdFcllIdlHepZCbionfghVCzsxetcBJo06zKEi4U-hdFnzvvoCrh9GoWm6IfCV7kQTDDJx4OxhLsMpySUIREz1JckJtS1BtA4mu7AD2OZ8_DxdhJ7kPx-vUSudDS-iU4HKfs1Erq85Hyq86fY7kbiJmtKown2oR_wRh3ylCxNZr4beV3EFpxr0e3PC7Eyb4umRlTRFswuVjjQVP5GbkO5OKFHryvn5xKtLdZJ1Zihn434y2iW3U7Fycl24HrsuArl3QSy2BUATSnxcHSYatXvptnIVM5h4HbsTr10MJZmDF8FIKxMudt1WCUfKgXBiGyZaBk8n0Klxi3FGk8kTdTV2RCwqB_NdgBbn0IKDvM4zZP8TwydYiP7yxh9txSrbLvml57Cyzt5_rCx3-B9SFqZ3ZIA6HDCfzDtZTnhyn5P4neUvQAijnraBZzTl4MGGdSWR0KuCraRu4JPVpVI3mNYnRSV_VT_dM9MetcJQNUFYL5SjG6B4FwlTRyZWMx4K0rHsFPkuPFtZfWE7M2y3I2WmFmOlfLMUhFvoQT1-CP10xCHc7NDzzoc93i5idBDdED3ZQ0Sqikz_sXJvFMPNwJhwtn7s2LNi7QvsfrpjDzrdrAOpi2I2p4kFHkE6yohAbADlCKyJEnro7D5m9DRBTSygbt3cK7pCwN5TLF9mnJW8k7tAV1tlweHT77JnZp8eDASzJwhWZ_X1od_YHcUBbxAGZFtDI9Scu_s2UN_v-3ZjIZ3D9mibnJycaOeW7VcRUmTZw7OVeqzxQqORIdEekKBxi5xpDAcP8Imbyo0MjAjnAOzsWy1rBHJkqasVMioBBu9rrXgZDe3v9yEfuOhHFAuiGQ1-NqF5uvYN7MTjIYcRevzjspJMcgZCRePl0-rOBk3E9cbAO3gGYH4cqZbN3eLRODWTzJV1pImuVj4ytGyaKtTYZzc3HigScru-TCoMVtGVtoNwrAyOrB9svQsBqypub0FZ2KFBsovMgGyosIJMdzQDiIQd_OJKLv9zZuAvGvuqpKzwpQ9nXMHIi-_Vd2ET7cSrbzwxDpgzhB8gK0jX95_TyjRNJ1yy9Sd23t2BnaoqxTWveFDQmAww-gnPwMI-UcQwru9DS-tkrTLzVcwCc0-KGkJG-r2wPhzxuecw0p8kZfDrmS_DwMJgFxKPmmYptv2_ho-cJ1BTrx1CIoqVi-DhBByQYx9vBdDQKvYTQw0quHwtAMXUGp9PSpP2mt8U8POxS8Brn5onFLrZDgjxgeOYb7Iv4OuFJ9jpIsMtWgrc9ONn8KuRE7-taNXxufdlFJwBiBGuej_AXjr4eIL2kD9CTkTS6uam-mSbPbzhgfJjp2pOLoBC7OGvs187UB57qKcKWZusxPI7jn_o1069WMfyRBPmEnsEdkdpPILIo3VV4Jmf5kHaNpuTJRpEyRRxlTJ5SrGDbQp9aEa__w-n_06xgOrtHrcRtpSq8m-UCEIiKzowyNQOSRpLo7sb2uHh0AzHFcT5WLWb0etVFkVfc64-byA2uAX5P0kBjZMkIm6Nt7WlCr5URT-W3k9BQCA1KpS-Q9gEKGGRHKHwUNK_5IFJIxCoOvfDZzbhuqcURhfpXl--mOXDoUfTjL1S4AaeYTZcFPihyvW6CKMXZflR3a3FzYiLthcFcEwtvu_8c_pbS8MCiuFJZ4nTWSmsPSLoZRWI70llZNyP3CP8wRjRGEDBuV-5Ry-yx2Ltx9rkXwV25Cf9yDm1GEbWE1WvVaopNNLA4HbJHWkoj7f8MVrApqF8iTmqdnMZl6VuCvyD4ZYgmpOFDKV0kFKWz5D7_-3lX3qFzXWaewTwJtQ_faR8Ha5oHxXXpBqOAYUxwtq19-A07WLfJ_zGtA8_y9AorlL2FjP35gLrgZwlUhNcmizIlcqLSvlguoKbgJ9_4561PHii-p_quIxofIjzt-upjezE7SqhziAOkUoTSs-O1LF5IhMVJMM6kfkZzs6o0BfkTJD2b-nFyJiFjZmHn9hpGIi4hnaL60hntx32xzuUnINnPywqrWAIfM6i_GdkqJgdqIMYOwqxYM74U1xgBNP26G4lG_SwBi0lQeN9zH0NdJKIV6eSRraUKOfZ_ebDycvSQZhlK4rxQ3dSnkK_q5u4fqHR0rd2GYoDkHMql5BjNNflQN0OCgxcEDSPs2934De-ZdXmRUiDBDU4xWfpOIl_bEcRQ3bOlKaCppralPqYCYaW-GanlEfVOW3fLAU7b7CvhfB_0Y03WGq23kjhX234BgEfDFfD8WbUT4eCSBKzBo3sWyFSf3ShbPynm1Fi9uEBM8-9sR_U3WsBq8eIKyzLQ2KIhlqZzKfKY-TLQ19NpXV8bPegK4jMyaJmTY2aow9BPpUwJDmz_VH0YjXCaVboqn6khoVj35PxwhWlbq-tSZX2L4qlFOWAqtB4ovAZ5g4iJA3dRQoSpN_KYryu8XP4rtjCELZOMVCuIlm2twMlYdPUn83-JEUUUdF4M-qV34RkYN8rMswl0AV7mfoU-t5nZ4erNrYFVKBNRSGYScJ3AUT7GVUYoJgZiLN53LHTUQ0GdSFPR5XoL2Ctd3SKHv6UN-gN-2fChIeVlCbhRtZZ4OFWoMGtEZYp8wqlpH4R7ZR-9SwOtTErhsfklkd-HQeP0-dhcc8IUXrKh63QlHzpoK1rYdDDtVgPBWoR4Gvlc59QorQ5piq33Q0niJfdMWQTVQj1_ioorwwHmrA_dhoKPNOZFObGDfoqRd5qOw2ceDGjfU0JPfFycUlF_hMyu7C3W6mcUJCqYv_GhYee7xS42aIj9r6UZU94wgn19WFr9paKidspSz0ksFoGwQU849ovTFZJdJTMCiLjbNk527_7MyQmu-maREgVVUKrM7X0JuiFd3oYFebp-ZtAAVokkzg9hzU5wtQOM5Tm7RvqPGcw1q5r9OeYSSkEeXDkdE_8pyOhdPy4EPNbxGywlapAFbWVIJei3cUVoTmTHALds3fl6DHqYNvHaW7MtWxvsOONnYK7uhMNR4tufFLtBcPZt2McuKukCcyYoF2Z6wOrQ53dFVHmb-eOkjrrf0UbCc4bvnEv9BUYM8F-vyUnYdj2wvbtJ_UseXJM1KQiKM8cvTqI4uTZTM9mMy5sinQ2HHJe9VW4GxhcdrkLbl64penN5HMuOx71QsawqRC6MfBY0HN-Do6sQNFRh2DCyJ7D4qnMN3GmEp7d9f0psr7BY4GlNH-Eg9kfdca8ShS8viHx6nP7V4lVBPR6a0KVF1uj8ckT6GF9SthuogPqY7pLrflrSsKWLqyCGJcaP6GvCYF04aMC7K4fXBPeCagufCGxJUWwNW7tLf1mIf6ZvYwgiv6Tmha1BUz24U2vx_uoLMkF10JKBfTa5fwVhqW9ZbdaI9SDvPIN-gXUaeeUjPGHpckWiFdBdLafg6RarHPeS5f1p2I7vpRUpdoZFWt1QGr8_T_XPesV0Owd2kXiy2jxsNzUKgPAJ_3FTFVRhRE0hyStPbtvhyO9nzMEEA4wI717EUC7NkD5_c60fGVoSvqiRYigy0lNlSNKNWf05mOdKtcOFgPnheanNX5BUkm_XSJyMtIaF32ojrHvqo11wigZW1bJDU-Nvxg3hgXPkiBHKaRPHom5pcuB22ss0611X3C-kpzxL993nxTp8c-gsJED2bC5STfrVynxNyuG4CUWThlscsd-UcXLtoO01mUvKFeeBn7OaxI0gmhzxqY68MteLYXV08o5FdMaS4PS4LrPG-g231ur74MBPGujtsIJ3sGvwx4MBJo-dzTpPBrLtJULxLFuXzoS2YLsZbqJdzfjqPK6RMyjYoJTcorcx8Ri5_qMd_HJA_-ZI206qnWB5_3F9QFYuI4ojINXPQVkPktr05HZOKpy2Tk_visUL8gX5kzWbHkwTfPuVrarAbXtlyytid2y6T2oU8kRCnQrqIn4hhjZg5jYYQoN4Voz5WIkWXbrakLBP_7iIG56FkvgfzO56tFpPjTFcrvUEv9_A08P5RQ8BMm_Sg_pPPamYxWvkVcWHUS7a3icg_fJAxN3hQAK1_7t4xzqXjd8C1mG4OGHE7Ueqj4iiirQEWnMWsxl_f26w3E4VeWB2hTaNpKAm0k4x-ppNXJ3lXyszNnPAkgfUO4Hf-QEz1hpVFW3FsQhjZFWxmo1W87p5QsXjAXVhcoLzmF2BgO8LkwEp9-PiVEB5FtLquZZDyNRKfLznVSmpFfHDLadI88wiip2GFHbKWx3pxlQ_0bt-fVL6EAElWU49WXAXxPpV9VOY-JwoXACTWGgWH7UbVUzDrJw1UAyk8qxTHt3VVqCssTpAuEd0HuVeANv5QXgrdOxkb192XXt0hBiuCJGLFlkiKGP0YUKpi-kxbfL-CvZz2kqpMFU85DcveQjDTTiJosmuMKpkwEGVeuIi4mHiYdE50RRuD05ucXPEUMNUAzVJlDBYLr6DCmo5KJLikiuR3xzMMQ_D2oyejSb7XRLqkvKh5xHIUC6B_ati6W2i8v7_kxpvx1YEMlU8H3J3NOIfwwwL2sdrcxa9uVbxXJ1RHyFaIOKYQnMGOsiKKE51mxgPbX4ypMxmPOCS3zwC7FugeTP5td6uW9S0o-Mxu-JKL1DtGNqrnX6gqztCn_dbjm1MHMWw2BoKjXr2aoBHlCp4WGQGbFY8yU5M_JBygwyE5k-n7thTwNXzpVT15efG4FuJLDQolvZsKBpn5kXrT5POycvV5oPWDQnGtFdIeTxSnfk9QmpT3RT2tvdAA_8P8AbHtnOF5L8yUq8sj_evGKb8OCKlU86ok2VPT5rIl6Q8YDJ-6CLZSLRBK_CputMYPdm2Bzz95Z_-TUgme3OVGmrBQxbqGbcjuo514y74fJmb-iJH5ypY9vYdoTR_AqmRLdjKT4IdN3CxaxVcxLonQ0wMh7jUgVoqCe7BI8I-eUEAair0K4uI3ySQdmB0pC50NNWxCSU1QISlynuzkWwxp4NAPWULnDLIIAK7QuF7_eNJgZFZSpbgTk-JkhwCJ9eCQEYjNo7It4XBk7OK25uwhVZuC3-mpoLThk_vzonk2v7wDuynJLyTTiWZLjnkRIUbbb-1hbKjGyxAY9htK1ZphKsQpPZINZtmkvFVgHaARq61OLr8RSLuPDl_RMb3zfVhFBatKReqIUHxXiO71igrUpZv4uuc3chs4uuGBToUXml5Wni1ZzkWLxupGc6fV6-ob2PEjqXKoK0Lz5VhX0V7WcG_ebZ4HgdE6EZRe0rpoIiPetW1aceeB5PJnEUQrCoJNi4vdnO5hLz86Jb83h_0qxa0bJvob5OLKpCfW9gbvs1xhqNZ2qX39qQwBjqa_4A0w7tgHH6mc9dhPBHoWYRIVeTgHtcVr99TOeCwEUUmiML6AA1w20GaUibkoVvhRujKUKXAeHi7xiPzd-JHeuYthlbk2J6xi9vxxMeB2lYUi7Gr8M06GmBluG0a1hJevCYEbhZgJ26dGPhQXUbDDdRi7GcMxN5rmXeLccBe3WsWDs1Yim-nRy0iwoc-X-Feyf9xFvNpbxilO9-F4DblPigzIeUp91K3GCOJ8-kdbbTUGa9Krtl9MUOMW37yNhDoiWxGOaSpJaObPQJgvnFBrC1NDK9RaJAv1KJrpn0OLCEZqq1qJW5SSrZlLWYTnBK73Atc839Yde1iU11d6CmrQWscldmj9ljczckGY8eAKMoxTVM8ZyMDV3SqDnIzz9lO715tnUbLrFmrKJuQdA-VSGSlGsPb5jZc9IAbXxk_DmqtqGZurcb9xM_mEsdxLUqfuaR2awb_Nv2HGqHOe3k5z6mfqqbauJXonJhqiZFC1HeWPd3Eu1UgBBp9PT-p5xFYrb2w8jYdFlYwhclxIEE5cEfuppOnWrG8G0KObeQ51a_tW64tfe0AfeBmWVfyGrhcwAcg8xElCr-5J-geLfaohfnz9739NISfUe3XRvn_txvJ8L0lcySzayts280AFR9NZ6Xm0ZunfQuci4o9YS2fLCgpWIzCFCijRL23_mDjSlUVkejYZLGpo_6eusM2T64QiVIq5E9V65iVn_mfCnkPjdiZGJiIBrLhMSZkiiuS-dQKtly3CzFxzJOcyfQpEaw8DtPlTZ5R_DHMJiG_nIJD6zoyWCVuPcEuUrRQxyHL7GCjrWhkkNh43iCtklOjCSi5ER4_wAK5eSSFilXgVtk6A4zOiGaqQ9o7UuSb1bej_RigQqpDO_oixaHvB6RKW8ggWOtPQjGgTAhp0bwyRbCHwvl7UC7AqMyq5tBrkP-Dwbg89YYagJv7Ji2VNBxLjEfWbYZpHeoPlKIxBJvR4kAvXfTVK5WdLWM0Xd5W-tc6hxvzz_y6GU3MmkC-ycMZEpICs2J29pFWpcDxBCeLSuurWuQJy75hfyK9_av97UkEPdJI5J1Opp7MJ8yX7RdiZ99q9J5pUSBRWCK8KbR5vLCWB0TlUG_Xel4pYsHqX6IhYWyW1qbd20r7A2GzWcfk995Y7jqjpjAgoVCk0rQzw5cI9MlMZx2VwZ_Mq2ZxpJD7WyMnff6Zplzbtc83V7Tq0sYNj8qRcqYWpLkcawyQCj5BgWgHJHOq0jxVyM9_EUB9gkVrMdlMwYxS_gmJNd_HX9w8nLlLSl8x_4w26aNsSoUU-3s4CMvjAVprm0Mbxr7vnthQjhxvABNZXGc8vFIZXNpZ5U8ejgPAup_PfvDdrwwqbgp4Om-pY1W361GK6WhJ-fsb7oT8fDlPrW6yx111O6xsVpGnSekwHSVn5oFW10RUbRYezoxJz1Gbq_EZneXRrwYGwtG-zJwEGSau8GdEU_cFuMLJ2VTgyyXtM9ObaZrAe47hneXmdPTX-isSwLxAbqU5EQfV4pSnvEfSdPWYG-40I_h3HNlZpCxA98sKCaqOZx2yutLYkyCx3K67yorfEfRM5kH-vFHgtH3cy_2Ehuk9N4SzOmArYOIu1vbEzKRAiQBTyU7imZrwqW0kAaj3QUWN2aEQfmvdX052cXCfY56F6n2Oxjvmr6p9BX4wrRQXiZ9HW7kSZP4Y1NIJfen_qO35mp5aHimRBlleHaADBfGAQU-cVQtwU3Ft7DXVnboIhAXSoErVQoBkKMlF_9Me7inkusQoGXwfir6J-09HD24K_pExsWDkOvVuSt_iW-B7tF3Jv57ao4PcAEzezzIWDU1nfpnddAS0zwiKI91HwJP5TeQISsOfdR0f2onLrezGxOHBaCmqZm0IzYh9yshhAVJqn9yexL22EIXJcwWsBTqYD92Q6_zjzxGFazdvR3Eudrs3eUFnFtQF3RSViNfoXCQHL36pF4y7DhyHsHaKUAhJgXQsfEG65EIr9coJl4jjmKNymBL71leat3GvJ4BEdkHFVqG_i39ZsrfAxcx40Zs2h5TLsRdbxnVZc24Y-Ib8zzDBfA8qKVGrZJyOxApQIeBP87k0Q1VTLzBqzsf2EuRT6ZzNxR3kp8YIjmfBMDrfUE6heHL2MHC84oADOvL2GzyFo9wTDGjLDz-bLuVm3CwfdZmMy9DR3HzqS0dUPuFMCerYigEu-GbDma0lRbsXG8EGOdXo92KO42RIGaX0S4mL1nNrlCH-CVQJrg5IparkWrj2ieqxwZFvgu2zcz6JiZoxtKc0_myAYh2Ib-RPr92elVIl26cUYcRYz53WnW4rDWeHcUkSw6C21lBfRES0H5B_DNkHZzGsWJQqxupy36uSeNPeFTK29WuBtDkTtdB8dfiuhGJfXw_44wJaPTQFmvR8YcKQp1nZNvqPG94aoj-qP_zeHd5_JWJg7E3bmhxW24dnmx7aiF_LcOKKt28taLPbO-Z61xkXMRFdHg_3E3Qk9diL3R2slaGNQyhe_P3hO2-bQruhsxWfIwC7A1mtKzqD0RF5XdviRdWhKjyapx5D5CnwuNen8OPkk5kbT06tThq5uTHyzY50RYqZRVdHO1W5rFGmkyn7EUg9X4lFXATjSi7ZNjjoZD7uW0H3uy1riVv9VggU9L7b-JhGbI3B3abSh3RRY-mxt6yYViGbOHgNevphxE4SzQcOiIDy0mgpIv2PyNmLoEo-Dg5QJWkUGivBFNUyH6reqFefeN8vP2xoYq9m_t0C-cKNAXPZoXMaNubR0D18K2m05PJynrQOAVxQfRlN9f_tZyH402JfjDgMZfOB9-YtrGe2hDTjZdMZoTUQtqvplf5F_4ZdCmphNB9Cpy8ogvdQOGEuNyScMOUGJnKARPQFnzXdkWJSecNrjRnqSaJ-vg85YFHWKnfY4Zn4L3zCtM63c-9IeUX1bduMjV_ogv3-bgnsvMWCKoWDT_qQsIgBqeZBjEWSEBZihvaruQ6MOVMBSJlY76hquLuU6BVIob913TRgcrttKEnC_XvNyQnB_UYZXogz5vyW2FvA9TAjcY8eYur_z1Fv6mcOEbq5C0E0Rxc7R0AKHcSmE_frUNBEixqAHMeqnvdNAuDQODooqiQaCh6TtGq58--n7MYIM5t27PQlHfVurW63Jxi4WcauJ7YWipqGg9ZcV-yBHhWS7mqz4jejyeP-qEMj0h68YVdWcOZuYCJHDs-uGYGFx74Wz9gLRGsrUtbpWlKrtvM7haP_nMdMwMn9fCl3zEjIDLtUCbAa6zi1IMg6XvRtaER7rlEM7uNmC4U1v2INE3PpAfl1b3EBO1CakcrstxOhIRr4npfoC1snBXfCiU4Iao6TqRjz1zG8Gm1ymt_2lsYfSAgD7-fWAtfUApcO3d4AtQewn1s-Fwd1Y06NnKTpChl-6Y-CI4lGGHNrqMGnkGGAklaHZ-bsWGO4yPb7sHef9hBroD5v7DKqQD26FVXNNh-kwbSfJHPOvmtPxokzX25PITiS7mIeRBe7CP8YFyHuba5Iksreb8glk7GIXpiUpyCf5gmoWV8C0vQ7DaTa79KFXiFEsTsT_k7coKufHtqGxo0hI6LX2MXUXAOcpS6aUDx_v7fN1aafIecCJBMx4kKJ5wKj_PWTCf-KfD3bW6nCoE8PO2OsAQ4hgDZoHfec=', '1e620300a591ecaf6abc', 'waiting', '2026-11-17 08:59:00+00', '2026-11-17 09:04:00+00', 0, NULL, NULL, NULL, NULL, '40ba6286849520bf90331da3e79585b65e8e51d143ec9c60876dc517c791aa46', NULL, NULL, '2026-11-17 09:04:00+00', NULL);

INSERT INTO public.login_sessions VALUES (1, 1, 'dab4218d6d3d5398e5b04210e8814afecf20cb13a02a1acbb94d48289941c568', '2026-11-17 06:30:00+00', '2026-11-17 06:30:00+00', '2026-11-17 18:30:00+00');

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

INSERT INTO public.office_texts VALUES (1, 1, 'de', 'Migrationsberatung Emstek', 'Wir helfen Ihnen bei Briefen, Anträgen, Arbeit, Wohnung, Schule und Deutschkursen.', NULL, 'Wenn Sie haben: Ausweis oder Pass
Alle Briefe zum Thema
Gern: eine Person, die Ihnen hilft', NULL);
INSERT INTO public.office_texts VALUES (2, 1, 'de-leicht', 'Migrations-Beratung Emstek', 'Wir helfen Ihnen bei Briefen und Anträgen. Wir helfen auch bei Arbeit, Wohnung und Schule. Und wir helfen beim Deutsch-Lernen.', NULL, 'Ihren Ausweis oder Pass (wenn Sie ihn haben)
Alle Briefe zu Ihrer Frage
Jemand darf mitkommen und Ihnen helfen', NULL);
INSERT INTO public.office_texts VALUES (3, 1, 'en', 'Migration advice Emstek', 'We help with letters, forms, work, housing, school and German courses.', NULL, 'If you have one: ID card or passport
All letters about it
If you like: a person who helps you', NULL);
INSERT INTO public.office_texts VALUES (4, 1, 'ar', 'استشارات الهجرة في إمستيك', 'نساعدكم في الرسائل والطلبات والعمل والسكن والمدرسة ودورات اللغة الألمانية.', NULL, 'إن وُجدت: بطاقة الهوية أو جواز السفر
كل الرسائل المتعلقة بالموضوع
إن أردتم: شخص يساعدكم', NULL);

INSERT INTO public.offices VALUES (1, 'emstek', 'Rathaus Emstek', 'beratung@emstek.example.org', 'Rathaus Emstek', 'Am Markt 1', '49685', 'Emstek', NULL, '+49447394840', 'rathaus@emstek.de', 'Europe/Berlin', 'NI', 30, 60, 15, 2, 42, '08:00:00', 0, 48, '+494473948474', 'Gemeinde Emstek', NULL, NULL, '2026-11-17 08:16:00+00', '09:00:00', '09:00:00', true, '2026-11-17');

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
Wenn Sie ihn haben: den Umschlag');
INSERT INTO public.topic_texts VALUES (2, 1, 'de-leicht', 'Brief oder Formular', 'Alle Seiten, vorne und hinten
Den Umschlag (wenn Sie ihn haben)');
INSERT INTO public.topic_texts VALUES (3, 1, 'en', 'Letter or form', 'All pages, front and back
If you have it: the envelope');
INSERT INTO public.topic_texts VALUES (4, 1, 'ar', 'رسالة أو نموذج', 'كل الصفحات من الوجهين
إن وُجد: الظرف');
INSERT INTO public.topic_texts VALUES (5, 2, 'de', 'Arbeit', 'Wenn Sie haben: Vertrag, Lebenslauf, Zeugnisse');
INSERT INTO public.topic_texts VALUES (6, 2, 'de-leicht', 'Arbeit', 'Ihren Vertrag (wenn Sie ihn haben)
Ihren Lebens-Lauf und Zeugnisse (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (7, 2, 'en', 'Work', 'If you have them: contract, CV, certificates');
INSERT INTO public.topic_texts VALUES (8, 2, 'ar', 'العمل', 'إن وُجدت: العقد والسيرة الذاتية والشهادات');
INSERT INTO public.topic_texts VALUES (9, 3, 'de', 'Wohnung', 'Wenn Sie haben: Vertrag, letzte Rechnung
Wenn etwas kaputt ist: Fotos');
INSERT INTO public.topic_texts VALUES (10, 3, 'de-leicht', 'Wohnung', 'Ihren Vertrag (wenn Sie ihn haben)
Die letzte Rechnung (wenn Sie sie haben)
Etwas ist kaputt? Dann auch Fotos');
INSERT INTO public.topic_texts VALUES (11, 3, 'en', 'Housing', 'If you have them: contract, last bill
If something is broken: photos');
INSERT INTO public.topic_texts VALUES (12, 3, 'ar', 'السكن', 'إن وُجدا: العقد وآخر فاتورة
إذا كان هناك شيء معطّل: صور');
INSERT INTO public.topic_texts VALUES (13, 4, 'de', 'Familie, Kinder, Schule', 'Wenn Sie haben: Urkunden, Zeugnisse');
INSERT INTO public.topic_texts VALUES (14, 4, 'de-leicht', 'Familie, Kinder, Schule', 'Urkunden und Zeugnisse (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (15, 4, 'en', 'Family, children, school', 'If you have them: certificates and reports');
INSERT INTO public.topic_texts VALUES (16, 4, 'ar', 'العائلة والأطفال والمدرسة', 'إن وُجدت: الوثائق الرسمية والشهادات');
INSERT INTO public.topic_texts VALUES (17, 5, 'de', 'Geld', 'Wenn Sie haben: letzte Bescheide und Rechnungen');
INSERT INTO public.topic_texts VALUES (18, 5, 'de-leicht', 'Geld', 'Briefe vom Amt (wenn Sie sie haben)
Rechnungen (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (19, 5, 'en', 'Money', 'If you have them: the last official decisions and bills');
INSERT INTO public.topic_texts VALUES (20, 5, 'ar', 'المال', 'إن وُجدت: آخر القرارات الرسمية والفواتير');
INSERT INTO public.topic_texts VALUES (21, 6, 'de', 'Deutsch lernen', 'Wenn Sie haben: Zeugnisse und Briefe von einem Kurs');
INSERT INTO public.topic_texts VALUES (22, 6, 'de-leicht', 'Deutsch lernen', 'Zeugnisse und Briefe von einem Kurs (wenn Sie sie haben)');
INSERT INTO public.topic_texts VALUES (23, 6, 'en', 'Learning German', 'If you have them: certificates and letters of a course');
INSERT INTO public.topic_texts VALUES (24, 6, 'ar', 'تعلّم الألمانية', 'إن وُجدت: الشهادات والرسائل الخاصة بالدورات');
INSERT INTO public.topic_texts VALUES (25, 7, 'de', 'Arzt, Krankenkasse', 'Wenn Sie haben: Versicherungskarte
Wenn Sie möchten: Unterlagen, die Sie zeigen wollen');
INSERT INTO public.topic_texts VALUES (26, 7, 'de-leicht', 'Arzt, Kranken-Kasse', 'Ihre Versicherungs-Karte (wenn Sie sie haben)
Papiere, die Sie zeigen möchten');
INSERT INTO public.topic_texts VALUES (27, 7, 'en', 'Doctor, health insurance', 'If you have it: insurance card
If you like: papers you want to show');
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

SELECT pg_catalog.setval('public.letters_id_seq', 56, true);

SELECT pg_catalog.setval('public.login_sessions_id_seq', 1, true);

SELECT pg_catalog.setval('public.office_hours_id_seq', 5, true);

SELECT pg_catalog.setval('public.office_texts_id_seq', 4, true);

SELECT pg_catalog.setval('public.offices_id_seq', 1, true);

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

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT pk_letters PRIMARY KEY (id);

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

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT uq_letters_bounce_token UNIQUE (bounce_token);

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT uq_letters_occasion UNIQUE (occasion);

ALTER TABLE ONLY public.login_sessions
    ADD CONSTRAINT uq_login_sessions_token_hash UNIQUE (token_hash);

ALTER TABLE ONLY public.office_texts
    ADD CONSTRAINT uq_office_texts_office_id_language UNIQUE (office_id, language);

ALTER TABLE ONLY public.offices
    ADD CONSTRAINT uq_offices_slug UNIQUE (slug);

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

CREATE INDEX ix_letters_appointment_id ON public.letters USING btree (appointment_id);

CREATE INDEX ix_letters_appointment_uid ON public.letters USING btree (appointment_uid);

CREATE INDEX ix_letters_counsellor_id ON public.letters USING btree (counsellor_id);

CREATE INDEX ix_letters_due ON public.letters USING btree (state, due_at);

CREATE INDEX ix_letters_office_id ON public.letters USING btree (office_id);

CREATE INDEX ix_login_sessions_account_id ON public.login_sessions USING btree (account_id);

CREATE INDEX ix_login_sessions_ends_at ON public.login_sessions USING btree (ends_at);

CREATE INDEX ix_occupied_cells_appointment_id ON public.occupied_cells USING btree (appointment_id);

CREATE INDEX ix_office_hours_counsellor_id ON public.office_hours USING btree (counsellor_id);

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

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT fk_letters_appointment_id FOREIGN KEY (appointment_id) REFERENCES public.appointments(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT fk_letters_counsellor_id FOREIGN KEY (counsellor_id) REFERENCES public.counsellors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT fk_letters_office_id FOREIGN KEY (office_id) REFERENCES public.offices(id);

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

